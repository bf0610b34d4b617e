import { existsSync } from "node:fs";
import { readdir, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { EmbeddedError, makeFolder, noSpace, notWritable, writingIn } from "./errors.js";
import {
  isClean,
  knownJars,
  looksUntouched,
  verifyJars,
  writeManifest,
  type Checksums,
} from "./jar-check.js";
import { takeLock } from "./lock.js";
import { copyJars, mavenErrors } from "./maven.js";
import { onceWaiting, type OnProgress } from "./progress.js";
import { NEO4J } from "./version.js";

export interface JarOptions {
  /** The folder of `defaultHome`; made when absent. */
  readonly home: string;
  /** The environment Maven runs in. */
  readonly env: NodeJS.ProcessEnv;
  readonly onProgress?: OnProgress | undefined;
}

/** Where the jars of this version live under `home`. */
export function jarFolder(home: string): string {
  return join(home, "jars", `neo4j-${NEO4J.version}`);
}

/**
 * Whether a start can go without Maven: milliseconds for a folder with its manifest, about half a
 * second for one without (files put in place by hand), which gets its manifest then if it can be
 * written.
 */
export async function haveJars(home: string): Promise<boolean> {
  const folder = jarFolder(home);
  const known = knownJars();
  if (await looksUntouched(folder, known)) return true;
  if (!isClean(await verifyJars(folder, known))) return false;
  await writeManifest(folder).catch(() => undefined);
  return true;
}

/**
 * Answers the folder with exactly the 213 jars of the committed list, fetching them when they are not
 * there. A folder is believed only with its manifest; without one, or when a file changed, every jar
 * is read again (so files put in place by hand are used too), and what does not match is fetched anew.
 * Of two processes that need them at once, one fetches and the other waits.
 */
export async function resolveJars(options: JarOptions): Promise<string> {
  const { home } = options;
  const folder = jarFolder(home);
  return writingIn(home, async () => {
    if (await haveJars(home)) return folder;
    await makeFolder(join(home, "jars"));
    const wait = onceWaiting(options.onProgress, "Another start is fetching Neo4j; waiting for it.");
    const lock = await takeLock(`${folder}.lock`, wait);
    try {
      if (!(await haveJars(home))) await fillFolder(folder, options);
    } finally {
      await lock?.release();
    }
    return folder;
  });
}

async function fillFolder(folder: string, options: JarOptions): Promise<void> {
  const known = knownJars();
  if (existsSync(folder)) {
    const message = "The stored copy of Neo4j is not complete or was changed; fetching it again.";
    options.onProgress?.({ step: "jars", message });
  }
  const work = `${folder}.fetching`;
  await fetchVerified(work, known, options);
  await writeManifest(join(work, "jars"));
  await rm(folder, { recursive: true, force: true });
  await rename(join(work, "jars"), folder);
  await rm(work, { recursive: true, force: true });
  options.onProgress?.({ step: "jars", message: `Neo4j ${NEO4J.version} is here and checked.` });
}

/** A broken file in Maven's own folder would come back for ever: the second try starts from nothing. */
async function fetchVerified(work: string, known: Checksums, options: JarOptions): Promise<void> {
  for (const attempt of [1, 2]) {
    await rm(join(work, "jars"), { recursive: true, force: true });
    await fetchOnce(work, known, options);
    const report = await verifyJars(join(work, "jars"), known);
    if (isClean(report)) return;
    await rm(work, { recursive: true, force: true });
    if (attempt === 1) continue;
    const names = [...report.missing, ...report.altered, ...report.unknown];
    throw new EmbeddedError(
      "JARS_ALTERED",
      `${names.length} of the ${known.size} files of Neo4j ${NEO4J.version} are not the ones this project knows (first: ${names[0]}). ` +
        "Nothing of it is used. Check what answers for Maven on this network (proxy, mirror), or " +
        byHand(options.home),
      { details: { ...report } },
    );
  }
}

async function fetchOnce(work: string, known: Checksums, options: JarOptions): Promise<void> {
  const stop = reportProgress(work, known, options.onProgress);
  try {
    const { exitCode, output } = await copyJars(work, options.env);
    if (exitCode !== 0) throw downloadFailed(exitCode === undefined ? NO_MAVEN : output, options.home);
  } finally {
    stop();
  }
}

const NO_MAVEN = "[ERROR] there is no `mvn` on the PATH.";

function downloadFailed(output: string, home: string): EmbeddedError {
  const log = mavenErrors(output);
  if (/No space left on device|not enough space on the disk/i.test(output)) return noSpace(home, { log });
  if (/Permission denied|Read-only file system/i.test(output)) return notWritable(home, { log });
  const said = log[0] ?? "it gave no reason";
  return new EmbeddedError(
    "DOWNLOAD_FAILED",
    `Maven could not fetch Neo4j ${NEO4J.version}: ${said.slice(0, 400)} ` +
      "Start again to go on where it stopped. Behind a proxy: put it in Maven's settings.xml, and a private certificate in " +
      "MAVEN_OPTS (-Djavax.net.ssl.trustStore=FILE). Without network: " +
      byHand(home),
    { log, details: { home } },
  );
}

function byHand(home: string): string {
  return (
    `copy the files listed in src/embedded/neo4j-${NEO4J.version}.sha256 into ${jarFolder(home)}; they are checked and used. ` +
    "Or set NEO4J_URI to a running Neo4j 5, or use `docker compose up`."
  );
}

function reportProgress(work: string, known: Checksums, onProgress: OnProgress | undefined): () => void {
  if (!onProgress) return () => undefined;
  const first = `Fetching Neo4j ${NEO4J.version} with Maven: ${known.size} files, ${NEO4J.totalMegabytes} MB, only this once.`;
  onProgress({ step: "jars", message: first });
  let stopped = false;
  let last = "";
  const timer = setInterval(() => {
    void countFetched(join(work, "repository"), known).then(({ files, bytes }) => {
      const megabytes = Math.round(bytes / 1e6);
      const message = `Fetching Neo4j: ${files} of ${known.size} files, ${megabytes} of ${NEO4J.totalMegabytes} MB.`;
      if (files > 0 && !stopped && message !== last) onProgress({ step: "jars", message });
      last = message;
    });
  }, 2_000);
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}

async function countFetched(repository: string, known: Checksums): Promise<{ files: number; bytes: number }> {
  const paths = await readdir(repository, { recursive: true }).catch(() => []);
  const jars = paths.filter((path) => known.has(basename(path)));
  const sizes = jars.map((path) =>
    stat(join(repository, path)).then(
      (file) => file.size,
      () => 0,
    ),
  );
  return { files: jars.length, bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) };
}
