import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FolderLock } from "./lock.js";

export interface Guarded {
  readonly pid: number;
  /** How long the child may take to end after SIGTERM; 0 means SIGKILL at once. */
  readonly graceMs: number;
  /** Kept fresh while the child lives; removed after it when this process is gone by then. */
  readonly lock?: FolderLock;
}

/**
 * Puts a watchdog beside a child process: when this process ends, however it ends, the child is ended
 * too. The watchdog leaves by itself once the child is gone; the answer makes it leave at once.
 */
export function guard({ pid, graceMs, lock }: Guarded): () => void {
  const script = fileURLToPath(new URL("watchdog.mjs", import.meta.url));
  const args = [script, String(pid), String(graceMs), ...(lock ? [lock.path, lock.token] : [])];
  const watchdog = spawn(process.execPath, args, {
    detached: true,
    windowsHide: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watchdog.on("error", () => undefined);
  watchdog.stdin.on("error", () => undefined);
  watchdog.unref();
  (watchdog.stdin as typeof watchdog.stdin & { unref?(): void }).unref?.();
  return () => void watchdog.kill("SIGKILL");
}
