import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { connect, wipe } from "../../neo4j-session.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
export const WEB_FOLDER = `${ROOT}dist/web`;
const READY = /Vraagstuk is ready at (\S+)/;

/** The whole product as a person meets it: started by its own command, the built app and the API on one port. */
export interface Product {
  readonly address: string;
  /** Everything that the product wrote since the start, its log included. */
  readonly log: () => string;
  stop(): Promise<void>;
}

/** Builds the app. Throws what the build said when it fails. */
export function buildWeb(): void {
  for (const mode of ["production", "graphiql"]) {
    const flags = ["--config", "src/web/vite.config.ts", "--logLevel", "warn", "--mode", mode];
    const { status, stderr } = spawnSync(
      process.execPath,
      ["node_modules/vite/bin/vite.js", "build", ...flags],
      {
        cwd: ROOT,
        encoding: "utf8",
        env: { ...process.env, NODE_ENV: "production" },
      },
    );
    if (status !== 0) throw new Error(`expected the web app to build, came:\n${stderr}`);
  }
}

/** Starts the product on the Neo4j of this test run. `WEB_TEST_ADDRESS` names one that runs already. */
export async function startProduct(): Promise<Product> {
  const running = process.env["WEB_TEST_ADDRESS"];
  if (running !== undefined) return { address: running, log: () => "", stop: async () => undefined };
  buildWeb();
  const uri = inject("neo4jUri");
  const driver = connect(uri);
  await wipe(driver);
  const home = mkdtempSync(join(tmpdir(), "vraagstuk-home-"));
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/cli.ts", "serve", "--port", "0"], {
    cwd: ROOT,
    env: { ...process.env, NEO4J_URI: uri, VRAAGSTUK_HOME: home, LOG_LEVEL: "debug" },
  });
  let log = "";
  const address = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      log += chunk.toString();
      const found = READY.exec(log)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.once("exit", () => reject(new Error(`expected the product to start, it said:\n${log}`)));
  });
  return {
    address,
    log: () => log,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      await wipe(driver);
      await driver.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
