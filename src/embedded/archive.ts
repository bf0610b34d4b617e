import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { setPriority } from "node:os";
import { basename, join } from "node:path";
import { makeFolder } from "./errors.js";
import { freePort } from "./free-port.js";
import { prepareFolder } from "./instance.js";
import { measureJars } from "./jar-check.js";
import type { Java } from "./java.js";
import { takeLock } from "./lock.js";
import type { EmbeddedOptions } from "./options.js";
import { untilReady } from "./ready.js";
import { startServer } from "./server.js";
import { jvmFlags, serverConf } from "./settings.js";

/**
 * A class-data archive: the JVM maps classes it has seen before instead of parsing them again. It
 * belongs to one folder of jars (path, sizes, times) and one Java build; used with another it is worth
 * nothing, and cut short it crashes the JVM. So it is named after both, and its size and time are
 * written beside it.
 */
export interface ArchivePlace {
  readonly home: string;
  readonly jars: string;
  readonly java: Java;
}

/** Where the archive for these jars and this Java is, or would be. */
export async function archiveFile({ home, jars, java }: ArchivePlace): Promise<string> {
  const key = createHash("sha256");
  key.update(JSON.stringify([jars, await measureJars(jars), java.home, java.build]));
  return join(home, "archive", `${key.digest("hex").slice(0, 16)}.jsa`);
}

/**
 * The flags that use the archive, or none when there is no archive to trust. One that is not as it was
 * written is removed. Never throws: without an archive a start only takes longer.
 */
export async function archiveFlags(file: string): Promise<readonly string[]> {
  const written = await readFile(`${file}.json`, "utf8").catch(() => undefined);
  if (written !== undefined && written === (await measure(file)))
    return ["-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr", `-XX:SharedArchiveFile=${file}`];
  await dropArchive(file);
  return [];
}

export async function dropArchive(file: string): Promise<void> {
  await Promise.all([file, `${file}.json`].map((path) => rm(path, { force: true }).catch(() => undefined)));
}

export interface Training extends ArchivePlace {
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly rehearse?: EmbeddedOptions["rehearse"];
}

/**
 * Makes the archive from a short run of a server of its own, on an empty scratch folder and at the
 * lowest priority. Answers whether it is there now; leaves nothing behind when it is not, when another
 * process is making it, or when `signal` ends it.
 */
export async function makeArchive(training: Training): Promise<boolean> {
  const folder = join(training.home, "archive");
  await makeFolder(folder);
  const lock = await takeLock(`${training.file}.lock`, () => "leave");
  if (!lock) return false;
  try {
    for (const name of await readdir(folder)) {
      if (name.startsWith("scratch-")) await rm(join(folder, name), { recursive: true, force: true });
    }
    const scratch = await mkdtemp(join(folder, "scratch-"));
    const made = join(scratch, "classes.jsa");
    if (!training.signal.aborted) await train(training, scratch, made);
    const whole = !training.signal.aborted && (await measure(made)) !== undefined;
    if (whole) await keepArchive(made, training.file);
    await rm(scratch, { recursive: true, force: true });
    return whole;
  } finally {
    await lock.release();
  }
}

async function train(training: Training, scratch: string, made: string): Promise<void> {
  const port = await freePort();
  await prepareFolder(scratch, serverConf({ port, auth: false, pageCache: "8m" }), false);
  const heap = { initial: "64m", max: "256m" };
  const flags = [
    ...jvmFlags({ heap, home: scratch, extra: [] }),
    `-XX:ArchiveClassesAtExit=${made}`,
    "-Xlog:disable",
  ];
  const { jars, java, env, signal } = training;
  const command = { java: java.command, jars, home: scratch, flags, env, orphanGraceMs: 0 };
  const server = await startServer(command);
  try {
    setPriority(server.pid, 19);
  } catch {
    // Some systems do not allow it; the run then takes its turn like any other program.
  }
  const kill = (): void => void server.stop(0);
  signal.addEventListener("abort", kill, { once: true });
  if (signal.aborted) kill();
  try {
    await untilReady({ server, port, folder: scratch, login: undefined, deadlineMs: 180_000 });
    await training.rehearse?.({ uri: `bolt://127.0.0.1:${port}`, database: "neo4j" }).catch(() => undefined);
    await server.stop(180_000);
  } catch {
    await server.stop(0);
  } finally {
    signal.removeEventListener("abort", kill);
  }
}

/** The newest two stay: a machine with two Javas keeps both its archives, old builds go. */
async function keepArchive(made: string, file: string): Promise<void> {
  await rename(made, file);
  await writeFile(`${file}.json`, (await measure(file)) ?? "");
  const folder = join(file, "..");
  const archives = (await readdir(folder)).filter((name) => name.endsWith(".jsa") && name !== basename(file));
  const dated = await Promise.all(
    archives.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = dated.sort((a, b) => b.time - a.time).slice(1);
  await Promise.all(old.map(({ name }) => dropArchive(join(folder, name))));
}

async function measure(file: string): Promise<string | undefined> {
  return stat(file).then(
    ({ size, mtimeMs }) => JSON.stringify({ size, mtimeMs }),
    () => undefined,
  );
}
