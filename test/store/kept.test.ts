import { chmod, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KeptSnapshotSource, lastRows } from "../../src/store/kept-snapshot-source.js";
import { Kept } from "../../src/store/kept.js";
import type { GraphVersion } from "../../src/domain/graph-rows.js";
import type { SnapshotSource } from "../../src/domain/ports.js";
import { scratchFolder } from "../embedded/scratch.js";
import { debtSketch } from "../worlds/debt-world.js";
import { VERSION } from "../worlds/sketch.js";

/** Counts how often something had to be made. */
class Maker {
  made = 0;
  readonly make = async (): Promise<{ number: number }> => ({ number: (this.made += 1) });
}

describe("what is kept", () => {
  it("is made once per key, also for a next start", async () => {
    const folder = await scratchFolder();
    const maker = new Maker();
    expect(await new Kept(folder).of("thing", "a", maker.make)).toEqual({ number: 1 });
    expect(await new Kept(folder).of("thing", "a", maker.make)).toEqual({ number: 1 });
    expect(await new Kept(folder).of("thing", "b", maker.make)).toEqual({ number: 2 });
    expect(await new Kept(folder).last("thing")).toEqual({ key: "b", value: { number: 2 } });
    expect(await readdir(folder)).toEqual(["thing.kept"]);
  });

  it("is made anew when its file was cut short or changed", async () => {
    const folder = await scratchFolder();
    const maker = new Maker();
    const kept = new Kept(folder);
    const file = join(folder, "thing.kept");
    await kept.of("thing", "a", maker.make);
    await truncate(file, 80);
    expect(await kept.of("thing", "a", maker.make)).toEqual({ number: 2 });
    await writeFile(file, (await readFile(file, "utf8")).replace('"number":2', '"number":7'));
    expect(await kept.last("thing")).toBeUndefined();
    expect(await kept.of("thing", "a", maker.make)).toEqual({ number: 3 });
  });

  it("is not needed: a folder that cannot be made gives the same answer", async () => {
    const folder = await scratchFolder();
    const blocked = join(folder, "a-file");
    await writeFile(blocked, "");
    await chmod(blocked, 0o400);
    expect(await new Kept(blocked).of("thing", "a", new Maker().make)).toEqual({ number: 1 });
  });
});

describe("the rows of a version", () => {
  const sourceOf = (version: GraphVersion): SnapshotSource & { reads: number } => ({
    reads: 0,
    currentVersion: async () => version,
    async read() {
      this.reads += 1;
      const { nodes, edges } = debtSketch();
      return { nodes, edges };
    },
    outcomes: async () => [],
  });

  it("are read from the database once, and again when it was loaded again under the same number", async () => {
    const kept = new Kept(await scratchFolder());
    const source = sourceOf(VERSION);
    const first = await new KeptSnapshotSource(source, kept).read(VERSION);
    expect(await new KeptSnapshotSource(source, kept).read(VERSION)).toEqual(first);
    expect(source.reads).toBe(1);
    expect(await lastRows(kept)).toEqual({ version: VERSION, rows: first });
    await new KeptSnapshotSource(source, kept).read({ ...VERSION, builtAt: "2026-11-25T12:00:00.000Z" });
    expect(source.reads).toBe(2);
  });
});
