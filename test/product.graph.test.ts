import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readConfig } from "../src/config.js";
import { startApp, type App } from "../src/main/start-app.js";
import { connect, run, wipe } from "./neo4j-session.js";

const uri = inject("neo4jUri");
const home = mkdtempSync(join(tmpdir(), "vraagstuk-home-"));
const environment = { NEO4J_URI: uri, VRAAGSTUK_HOME: home, LOG_LEVEL: "silent" };
const config = readConfig({ ...environment, PORT: "0" });
const said: string[] = [];
let app: App;

const start = (): Promise<App> => startApp(config, { say: (text) => said.push(text) });

async function ask(query: string): Promise<unknown> {
  const response = await fetch(`${app.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** The blocks of one language in the README, in order. */
function blocks(language: string): string[] {
  const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "g"))].map(
    ([, text = ""]) => text,
  );
}

const [question = "", knotQuestion = ""] = blocks("graphql");
const [answer = "", firstKnot = ""] = blocks("json");

beforeAll(async () => {
  const driver = connect(uri);
  await wipe(driver);
  await driver.close();
  app = await start();
});

afterAll(async () => {
  await app.stop();
  rmSync(home, { recursive: true, force: true });
});

describe("the product", () => {
  it("gives the answer that the README prints for the question that it prints", async () => {
    expect(await ask(question)).toEqual(JSON.parse(answer));
  });

  it("finds the knot that the README shows, and cuts it as it says", async () => {
    const { data } = (await ask(knotQuestion)) as { data: { knots: { nodes: { cuts: unknown[] }[] } } };
    const [knot] = data.knots.nodes;
    expect({ ...knot, cuts: knot?.cuts.slice(0, 1) }).toEqual(JSON.parse(firstKnot));
  });

  it("is ready, and says from which version it answers", async () => {
    const response = await fetch(`${app.address}/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: "ready",
      version: expect.stringMatching(/^1-[0-9a-f]{12}$/),
    });
  });

  it("shows one path in the database with the statement of the answer", async () => {
    const query = `{ solutionPaths(situation: { lifeEvents: ["separation-or-divorce"], issues: ["problematic-debt"] }) {
      ... on SolutionPaths { nodes { paths(first: 20) { steps { by { claim } } cypher { statement parameters } } } } } }`;
    const shown = (await ask(query)) as {
      data: {
        solutionPaths: {
          nodes: { paths: { steps: unknown[]; cypher: { statement: string; parameters: string } }[] }[];
        };
      };
    };
    const paths = shown.data.solutionPaths.nodes.flatMap((node) => node.paths);
    expect(Math.max(...paths.map(({ steps }) => steps.length))).toBeGreaterThan(1);
    const driver = connect(uri);
    for (const { steps, cypher } of paths) {
      const rows = await run<{ path: { length: number } }>(
        driver,
        cypher.statement,
        JSON.parse(cypher.parameters) as object as Record<string, unknown>,
      );
      expect(rows.map(({ path }) => path.length)).toEqual([steps.length]);
    }
    await driver.close();
  });

  it("does not load again what is there, and answers the same after a restart", async () => {
    const before = await ask(question);
    await app.stop();
    said.length = 0;
    app = await start();
    expect(said).toEqual(["Reading the graph."]);
    expect(await ask(question)).toEqual(before);
  });

  it("says so when its port is taken, and leaves nothing running", async () => {
    const port = new URL(app.address).port;
    const second = startApp(readConfig({ ...environment, PORT: port }), {
      say: () => undefined,
    });
    await expect(second).rejects.toThrow(`Expected port ${port} to be free`);
  });
});
