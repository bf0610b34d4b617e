import { randomBytes } from "node:crypto";
import { chmod, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedError, makeFolder, writingIn } from "./errors.js";
import { isOpen } from "./free-port.js";
import { takeLock, type FolderLock } from "./lock.js";
import { onceWaiting, type OnProgress } from "./progress.js";
import { dataInUse } from "./refusal.js";
import { NEO4J } from "./version.js";

const MARK = "vraagstuk-neo4j.json";
const LOCK = "lock";
const PARTS = ["conf", "data", "logs", "run", "tmp", "import", "plugins"] as const;

export interface Instance {
  /** With symbolic links resolved, as the server will name it. */
  readonly folder: string;
  readonly lock: FolderLock;
}

/**
 * Takes the instance folder for this process, making it when absent. Refuses a folder that has other
 * things in it than ours, and one that a living process holds (without touching it); waits for a
 * server whose starter was killed to finish closing.
 */
export async function takeInstance(wanted: string, onProgress: OnProgress | undefined): Promise<Instance> {
  return writingIn(wanted, async () => {
    await makeFolder(wanted);
    const folder = await realpath(wanted);
    await refuseStrangeFolder(folder);
    const wait = onceWaiting(onProgress, "The previous Neo4j is still closing; waiting for it.");
    const lock = await takeLock(join(folder, LOCK), ({ pid }) => {
      if (isAlive(pid)) throw dataInUse(folder, pid);
      return wait();
    });
    if (!lock) throw dataInUse(folder, undefined);
    return { folder, lock };
  });
}

/** Makes the parts the server needs; with `fresh`, after removing all it kept. */
export async function prepareFolder(folder: string, conf: string, fresh: boolean): Promise<void> {
  await writingIn(folder, async () => {
    if (fresh) {
      await refuseIfServing(folder);
      for (const part of [...PARTS, "password"])
        await rm(join(folder, part), { recursive: true, force: true });
    }
    await rm(join(folder, "tmp"), { recursive: true, force: true });
    for (const part of PARTS) await makeFolder(join(folder, part));
    await writeFile(join(folder, MARK), `${JSON.stringify({ neo4j: NEO4J.version })}\n`);
    await writeFile(join(folder, "conf", "neo4j.conf"), conf, { mode: 0o600 });
  });
}

/** The password kept in the folder, readable by its owner only; made up on the first start. */
export async function passwordOf(folder: string): Promise<string> {
  const file = join(folder, "password");
  const kept = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (kept?.trim()) {
    await chmod(file, 0o600);
    return kept.trim();
  }
  const made = randomBytes(24).toString("base64url");
  await writeFile(file, `${made}\n`, { mode: 0o600 });
  return made;
}

/** A lock can be lost (a killed watchdog); nothing is removed under a server that still listens. */
async function refuseIfServing(folder: string): Promise<void> {
  const conf = await readFile(join(folder, "conf", "neo4j.conf"), "utf8").catch(() => "");
  const port = Number(/^server\.bolt\.listen_address=.*:(\d+)$/m.exec(conf)?.[1] ?? 0);
  if (port > 0 && (await isOpen(port))) throw dataInUse(folder, undefined);
}

async function refuseStrangeFolder(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
  if (names.length === 0 || names.includes(MARK) || names.every((name) => name === LOCK)) return;
  throw new EmbeddedError(
    "NOT_OURS",
    `The folder ${folder} has other things in it and no ${MARK}, so it is not a folder of the embedded Neo4j. Name an empty or new folder.`,
    { details: { folder, found: names.slice(0, 5) } },
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
