import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The product as a user starts it, in its own process, with its own home folder. */
export interface Served {
  readonly address: string;
  readonly readyMs: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the built product and waits for the line that it is ready. */
export async function serve(home: string, ...flags: readonly string[]): Promise<Served> {
  const started = performance.now();
  const child = spawn(process.execPath, ["dist/cli/cli.js", "serve", "--port", "0", ...flags], {
    cwd: ROOT,
    env: { ...process.env, VRAAGSTUK_HOME: home, LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await addressOf(child);
  const readyMs = performance.now() - started;
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
  };
  return { address, readyMs, pid: child.pid ?? 0, stop };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let text = "";
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    const address = /ready at (\S+)/.exec(text)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error("expected the product to become ready, it ended first; its messages stand above");
}

/** Resident memory of a process in bytes (Linux). */
export async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) * 1024;
}

/** Processes below one process whose command is Java: the database of that product (Linux). */
export async function javaBelow(pid: number): Promise<number | undefined> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  for (const child of children.trim().split(/\s+/).filter(Boolean).map(Number)) {
    const command = await readFile(`/proc/${child}/cmdline`, "utf8").catch(() => "");
    if (/java/.test(command.split("\0")[0] ?? "")) return child;
    const deeper = await javaBelow(child);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** Sends one GraphQL request; throws when the answer has errors, so that a broken product is never timed. */
export async function ask(address: string, query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join("; "));
  return data;
}
