import { randomBytes } from "node:crypto";
import { chmod, mkdir, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedError, writingIn } from "./errors.js";
import { takeLock, type FolderLock } from "./lock.js";
import type { OnProgress } from "./progress.js";
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
    await mkdir(wanted, { recursive: true, mode: 0o700 });
    const folder = await realpath(wanted);
    await refuseStrangeFolder(folder);
    const lock = await takeLock(join(folder, LOCK), ({ pid }) => {
      if (isAlive(pid)) throw dataInUse(folder, pid);
      onProgress?.({ step: "wait", message: "The previous Neo4j is still closing; waiting for it." });
      return "wait";
    });
    if (!lock) throw dataInUse(folder, undefined);
    return { folder, lock };
  });
}

/** Makes the parts the server needs; with `fresh`, after removing all it kept. */
export async function prepareFolder(folder: string, conf: string, fresh: boolean): Promise<void> {
  await writingIn(folder, async () => {
    if (fresh) {
      for (const part of [...PARTS, "password"])
        await rm(join(folder, part), { recursive: true, force: true });
    }
    await rm(join(folder, "tmp"), { recursive: true, force: true });
    for (const part of PARTS) await mkdir(join(folder, part), { recursive: true, mode: 0o700 });
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
