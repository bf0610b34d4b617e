import { describe, expect, it } from "vitest";
import type { GraphVersion } from "../../src/domain/graph-rows.js";
import { helpedEdge } from "../../src/domain/outcomes/outcome-edge.js";
import type { SnapshotSource } from "../../src/domain/ports.js";
import { SnapshotHolder } from "../../src/graph/snapshot.js";
import { debtSketch } from "../worlds/debt-world.js";
import { NO_BOOKS, VERSION } from "../worlds/sketch.js";

/** A source whose version can be moved, and that counts how often rows are read. */
class MovingSource implements SnapshotSource {
  version: GraphVersion | undefined = VERSION;
  reads = 0;
  broken = false;

  async currentVersion(): Promise<GraphVersion | undefined> {
    if (this.broken) throw new Error("away");
    return this.version;
  }

  async read(): ReturnType<SnapshotSource["read"]> {
    this.reads += 1;
    const { nodes, edges } = debtSketch();
    return { nodes, edges };
  }

  async outcomes({ outcomes = 0 }: GraphVersion): ReturnType<SnapshotSource["outcomes"]> {
    return outcomes === 0 ? [] : [{ edge: helpedEdge("room", "homeless"), answers: 10 * outcomes, yes: 0 }];
  }
}

const holderOf = (source: SnapshotSource, swaps: number[] = []): SnapshotHolder =>
  new SnapshotHolder(source, async () => NO_BOOKS, { onSwap: ({ version }) => swaps.push(version.number) });

describe("the snapshot", () => {
  it("is not there before the first load, and appears with it", async () => {
    const source = new MovingSource();
    source.version = undefined;
    const holder = holderOf(source);
    expect(await holder.refresh()).toBeUndefined();
    source.version = VERSION;
    expect((await holder.refresh())?.version).toEqual(VERSION);
  });

  it("is built once per version, also when asked by many at once", async () => {
    const source = new MovingSource();
    const holder = holderOf(source);
    await Promise.all([holder.refresh(), holder.refresh(), holder.refresh()]);
    await holder.refresh();
    expect(source.reads).toBe(1);
  });

  it("uses the world that was built early when it is of that very load, and not otherwise", async () => {
    const early = await holderOf(new MovingSource()).refresh();
    const source = new MovingSource();
    const readsWith = async (version: GraphVersion): Promise<number> => {
      source.version = version;
      source.reads = 0;
      const holder = new SnapshotHolder(source, async () => NO_BOOKS, {}, Promise.resolve(early));
      expect((await holder.refresh())?.version).toEqual(version);
      return source.reads;
    };
    expect(await readsWith(VERSION)).toBe(0);
    expect(await readsWith({ ...VERSION, builtAt: "2026-11-25T12:00:00.000Z" })).toBe(1);
    expect(await readsWith({ ...VERSION, number: 2 })).toBe(1);
  });

  it("swaps to a new version and leaves the old world to who holds it", async () => {
    const source = new MovingSource();
    const swaps: number[] = [];
    const holder = holderOf(source, swaps);
    const before = await holder.refresh();
    source.version = { ...VERSION, number: 2 };
    const after = await holder.refresh();
    expect([before?.version.number, after?.version.number, holder.current()?.version.number]).toEqual([
      1, 2, 2,
    ]);
    expect(swaps).toEqual([1, 2]);
  });

  it("moves on with a batch of outcomes without reading the knowledge again", async () => {
    const source = new MovingSource();
    const holder = holderOf(source);
    const heard = async (outcomes: number): Promise<unknown> => {
      source.version = { ...VERSION, outcomes };
      const world = await holder.refresh();
      return world?.interventions.list.find(({ id }) => id === "room")?.addresses[0]?.learned;
    };
    expect(await heard(0)).toBeUndefined();
    expect(await heard(1)).toEqual({ answers: 10, yes: 0, weight: 4 });
    expect(await heard(2)).toEqual({ answers: 20, yes: 0, weight: 4 });
    expect(holder.current()?.version.outcomes).toBe(2);
    expect(source.reads).toBe(1);
  });

  it("keeps serving what it has while the source is away", async () => {
    const source = new MovingSource();
    const holder = holderOf(source);
    await holder.refresh();
    source.broken = true;
    await expect(holder.refresh()).rejects.toThrow("away");
    expect(holder.current()?.version).toEqual(VERSION);
    source.broken = false;
    await expect(holder.refresh()).resolves.toBeDefined();
  });
});
