import { createHash } from "node:crypto";
import { readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  isClean,
  knownJars,
  looksUntouched,
  readChecksums,
  verifyJars,
  writeManifest,
  type Checksums,
} from "../../src/embedded/jar-check.js";
import { scratchFolder } from "./scratch.js";

/** A folder of three small files standing for jars, verified and with its manifest. */
async function verifiedFolder(): Promise<{ folder: string; known: Checksums }> {
  const folder = await scratchFolder();
  const known = new Map<string, string>();
  for (const name of ["a.jar", "b.jar", "c.jar"]) {
    await writeFile(join(folder, name), `content of ${name}`);
    known.set(name, createHash("sha256").update(`content of ${name}`).digest("hex"));
  }
  expect(isClean(await verifyJars(folder, known))).toBe(true);
  await writeManifest(folder);
  return { folder, known };
}

it("knows the 213 jars by name and checksum", () => {
  const known = knownJars();
  expect(known.size).toBe(213);
  expect([...known.values()].filter((sum) => /^[0-9a-f]{64}$/.test(sum))).toHaveLength(213);
  expect(known.has("neo4j-5.26.31.jar")).toBe(true);
});

it("reads the format of sha256sum", () => {
  const sum = "0".repeat(64);
  expect([...readChecksums(`${sum}  one two.jar\n${sum} *b.jar\n`)]).toEqual([
    ["one two.jar", sum],
    ["b.jar", sum],
  ]);
});

describe("the full check", () => {
  it("names what is missing, altered and unknown", async () => {
    const { folder, known } = await verifiedFolder();
    await rm(join(folder, "a.jar"));
    await writeFile(join(folder, "b.jar"), "content of x.jar");
    await writeFile(join(folder, "z.jar"), "");
    expect(await verifyJars(folder, known)).toEqual({
      missing: ["a.jar"],
      altered: ["b.jar"],
      unknown: ["z.jar"],
    });
  });

  it("finds everything missing in a folder that is not there", async () => {
    const { folder, known } = await verifiedFolder();
    const report = await verifyJars(join(folder, "nowhere"), known);
    expect(report).toEqual({ missing: ["a.jar", "b.jar", "c.jar"], altered: [], unknown: [] });
  });
});

describe("the check of every start", () => {
  it("believes a verified folder", async () => {
    const { folder, known } = await verifiedFolder();
    expect(await looksUntouched(folder, known)).toBe(true);
  });

  it.each<[string, (folder: string) => Promise<unknown>]>([
    ["a missing jar", (folder) => rm(join(folder, "a.jar"))],
    ["a jar cut short", (folder) => writeFile(join(folder, "a.jar"), "content")],
    [
      "a jar with other bytes of the same length",
      (folder) => writeFile(join(folder, "a.jar"), "CONTENT of a.jar"),
    ],
    ["a jar with another time", (folder) => utimes(join(folder, "a.jar"), 1, 1)],
    ["a jar too many", (folder) => writeFile(join(folder, "z.jar"), "")],
    ["no manifest", (folder) => rm(join(folder, "verified.json"))],
    ["half a manifest", (folder) => halve(join(folder, "verified.json"))],
  ])("does not believe a folder with %s", async (_name, harm) => {
    const { folder, known } = await verifiedFolder();
    await harm(folder);
    expect(await looksUntouched(folder, known)).toBe(false);
  });

  it("does not believe a manifest of another list", async () => {
    const { folder, known } = await verifiedFolder();
    expect(await looksUntouched(folder, new Map([...known, ["d.jar", "0".repeat(64)]]))).toBe(false);
  });
});

async function halve(file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  await writeFile(file, text.slice(0, text.length / 2));
}
