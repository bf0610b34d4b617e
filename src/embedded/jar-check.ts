import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { NEO4J } from "./version.js";

/** Lower-case sha256 by file name. */
export type Checksums = ReadonlyMap<string, string>;

/** The committed list of every jar, in the format of `sha256sum`. */
export function knownJars(): Checksums {
  const file = new URL(`neo4j-${NEO4J.version}.sha256`, import.meta.url);
  return readChecksums(readFileSync(file, "utf8"));
}

export function readChecksums(text: string): Checksums {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return new Map(lines.map((line) => [line.slice(66).trim(), line.slice(0, 64)]));
}

export interface JarReport {
  readonly missing: readonly string[];
  /** Present, but not the file of the list. */
  readonly altered: readonly string[];
  /** Jars that are not in the list: they would end up on the class path. */
  readonly unknown: readonly string[];
}

export function isClean(report: JarReport): boolean {
  return report.missing.length + report.altered.length + report.unknown.length === 0;
}

/** Reads every jar of `folder` and compares it with the list. A missing folder is an empty one. */
export async function verifyJars(folder: string, known: Checksums): Promise<JarReport> {
  const present = await jarsIn(folder);
  const altered: string[] = [];
  for (const name of present.filter((jar) => known.has(jar)))
    if ((await sha256(join(folder, name))) !== known.get(name)) altered.push(name);
  return {
    missing: [...known.keys()].filter((name) => !present.includes(name)),
    altered,
    unknown: present.filter((name) => !known.has(name)),
  };
}

const MANIFEST = "verified.json";
/** By file name. */
export type Manifest = Readonly<Record<string, readonly [bytes: number, mtimeMs: number]>>;

/** Writes down size and time of each jar. Only to be called after `verifyJars` found nothing. */
export async function writeManifest(folder: string): Promise<void> {
  await writeFile(join(folder, MANIFEST), JSON.stringify(await measureJars(folder)));
}

/**
 * The check of every start: a few milliseconds. True only when exactly the jars of the list are there
 * with the size and time they had when they were verified.
 */
export async function looksUntouched(folder: string, known: Checksums): Promise<boolean> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, MANIFEST), "utf8")) as Manifest;
    const now = await measureJars(folder);
    const names = Object.keys(now);
    return (
      names.length === known.size &&
      names.every((name) => known.has(name) && String(manifest[name]) === String(now[name]))
    );
  } catch {
    return false;
  }
}

/** Size and time of each jar of the folder, by name. */
export async function measureJars(folder: string): Promise<Manifest> {
  const names = await jarsIn(folder);
  const measured = names.map(async (name) => {
    const { size, mtimeMs } = await stat(join(folder, name));
    return [name, [size, mtimeMs]] as const;
  });
  return Object.fromEntries(await Promise.all(measured));
}

async function jarsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.filter((name) => name.endsWith(".jar")).sort();
}

/** Undefined for a file that was taken away meanwhile, by another process that replaces the folder. */
async function sha256(file: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(file), hash);
    return hash.digest("hex");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
