import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export interface Parent {
  readonly process: ChildProcess;
  /** What the parent said about the child it started. */
  readonly child: { readonly pid: number; readonly uri?: string };
}

/** Another Node process that starts a child of its own (see orphan.ts); answers once that child is up.
 * Killed at the latest when the test has finished. */
export async function startParent(what: "server" | "sleep", argument: string): Promise<Parent> {
  const script = fileURLToPath(new URL("orphan.ts", import.meta.url));
  const parent = spawn(process.execPath, ["--import", "tsx", script, what, argument], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void parent.kill("SIGKILL"));
  const [line] = (await once(createInterface(parent.stdout), "line")) as [string];
  return { process: parent, child: JSON.parse(line) as Parent["child"] };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** How long it took until `gone` was true, in milliseconds; fails after `limitMs`. */
export async function timeUntil(gone: () => boolean, limitMs: number): Promise<number> {
  const start = performance.now();
  while (!gone()) {
    if (performance.now() - start > limitMs) throw new Error(`still not so after ${limitMs} ms`);
    await sleep(50);
  }
  return performance.now() - start;
}
