import { randomUUID } from "node:crypto";
import { readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/** Who holds a lock. `pid` is for the message only: the truth is whether the file's time moves. */
export interface Holder {
  readonly pid: number;
  readonly since: string;
}

export interface FolderLock {
  readonly path: string;
  /** Proves that the file is still this holder's; the watchdog compares it before it touches the file. */
  readonly token: string;
  /** Removes the file if it is still ours. Safe to call twice. */
  release(): Promise<void>;
}

const BEAT_MS = 1_000;
const LOOK_MS = 200;
/** A holder whose file stood still this long is gone. */
const STALE_MS = 4_000;

/**
 * Takes the lock file at `path`. A living holder touches the file every second, so that a lock left
 * behind by a killed process is recognised without trusting process ids.
 * `whenHeld` is called each time the holder gives a sign of life: "wait" goes on waiting, "leave"
 * makes the answer undefined; it may throw.
 */
export async function takeLock(
  path: string,
  whenHeld: (holder: Holder) => "wait" | "leave",
): Promise<FolderLock | undefined> {
  const token = randomUUID();
  for (;;) {
    if (await create(path, token)) return hold(path, token);
    const holder = await signOfLife(path);
    if (holder === "gone") continue;
    if (holder === "silent") await rm(path, { force: true });
    else if (whenHeld(holder) === "leave") return undefined;
  }
}

async function create(path: string, token: string): Promise<boolean> {
  try {
    const record = { pid: process.pid, since: new Date().toISOString(), token };
    await writeFile(path, JSON.stringify(record), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function hold(path: string, token: string): FolderLock {
  const beat = setInterval(() => {
    const now = new Date();
    void utimes(path, now, now).catch(() => undefined);
  }, BEAT_MS);
  beat.unref();
  const release = async (): Promise<void> => {
    clearInterval(beat);
    if ((await read(path))?.token === token) await rm(path, { force: true }).catch(() => undefined);
  };
  return { path, token, release };
}

async function signOfLife(path: string): Promise<Holder | "gone" | "silent"> {
  const first = await changed(path);
  if (first === undefined) return "gone";
  for (let waited = 0; waited < STALE_MS; waited += LOOK_MS) {
    await sleep(LOOK_MS);
    const now = await changed(path);
    if (now === undefined) return "gone";
    if (now !== first) return (await read(path)) ?? { pid: 0, since: "", token: "" };
  }
  return "silent";
}

async function changed(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return undefined;
  }
}

async function read(path: string): Promise<(Holder & { token: string }) | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Holder & { token: string };
  } catch {
    return undefined;
  }
}
