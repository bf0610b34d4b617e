import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, inject, it } from "vitest";
import { helpedEdge, playedEdge } from "../../src/domain/outcomes/outcome-edge.js";
import { runAudits } from "../../src/store/audit.js";
import { Database } from "../../src/store/driver.js";
import { loadGraph } from "../../src/store/load/load-graph.js";
import { Neo4jOutcomes } from "../../src/store/outcomes.js";
import { Neo4jSnapshotSource } from "../../src/store/snapshot-source.js";
import { connect, run, wipe } from "../neo4j-session.js";
import { nextWorld, smallWorld } from "./small-world.js";

const driver = connect(inject("neo4jUri"));
const database = new Database({ uri: inject("neo4jUri") });
const snapshots = new Neo4jSnapshotSource(database);

let now = Date.parse("2026-03-01T13:14:15.167Z");
const outcomes = new Neo4jOutcomes(database, () => now);

const HELPED = helpedEdge("pay-rent", "rent-arrears");
const PLAYED = playedEdge("e1");
const writer = "a-writer";
const fresh = () => ({ key: randomUUID(), writer });
const tell = (edge: string, yes: boolean, key = fresh()) => outcomes.recordOutcome(key, [{ edge, yes }]);

async function tellMany(edge: string, times: number, yes: boolean): Promise<void> {
  for (let each = 0; each < times; each++) await tell(edge, yes);
}

const load = (rows = smallWorld(), checksum = "a".repeat(64)) =>
  loadGraph(database, rows, { checksum, release: "0.0.1" });

async function current() {
  const version = await snapshots.currentVersion();
  if (version === undefined) throw new Error("nothing is loaded");
  return version;
}

/** Everything of outcomes and reports that is stored, with labels. */
const stored = () =>
  run<{ label: string; props: Record<string, unknown> }>(
    driver,
    `MATCH (n:Outcome|OutcomeBatch|OutcomeBook|GapReport|WriteReceipt)
     RETURN labels(n)[0] AS label, properties(n) AS props ORDER BY label, props.number`,
  );
const countOf = async (label: string): Promise<number> =>
  (await stored()).filter((each) => each.label === label).length;

beforeEach(async () => {
  now = Date.parse("2026-03-01T13:14:15.167Z");
  await wipe(driver);
  await load();
});
afterAll(async () => {
  await wipe(driver);
  await database.close();
  await driver.close();
});

describe("answers on an edge", () => {
  it("wait until there are ten: nothing of nine is in any version", async () => {
    const before = await current();
    await tellMany(HELPED, 9, true);
    expect(await current()).toEqual(before);
    expect(await snapshots.outcomes(before)).toEqual([]);
    expect(await runAudits(database)).toEqual([]);
  });

  it("become one batch with the tenth, and the version moves on", async () => {
    const before = await current();
    await tellMany(HELPED, 7, true);
    await tellMany(HELPED, 3, false);
    const after = await current();
    expect(after).toEqual({ ...before, outcomes: 1 });
    expect(await snapshots.outcomes(after)).toEqual([{ edge: HELPED, answers: 10, yes: 5 }]);
    expect(await countOf("OutcomeBatch")).toBe(1);
    expect(await runAudits(database)).toEqual([]);
  });

  it("of two edges do not help each other over the ten", async () => {
    for (let each = 0; each < 5; each++)
      await outcomes.recordOutcome(fresh(), [
        { edge: HELPED, yes: true },
        { edge: PLAYED, yes: false },
      ]);
    expect((await current()).outcomes).toBeUndefined();
    for (let each = 0; each < 5; each++)
      await outcomes.recordOutcome(fresh(), [
        { edge: HELPED, yes: true },
        { edge: PLAYED, yes: false },
      ]);
    const after = await current();
    expect(after.outcomes).toBe(2);
    expect(await snapshots.outcomes(after)).toEqual([
      { edge: HELPED, answers: 10, yes: 10 },
      { edge: PLAYED, answers: 10, yes: 0 },
    ]);
  });

  it("give the same for the same version, however much came later", async () => {
    await tellMany(HELPED, 10, true);
    const version = await current();
    const first = await snapshots.outcomes(version);
    await tellMany(HELPED, 20, false);
    expect((await current()).outcomes).toBe(3);
    expect(await snapshots.outcomes(version)).toEqual(first);
    expect(await snapshots.outcomes(await current())).toEqual([{ edge: HELPED, answers: 30, yes: 10 }]);
  });

  it("survive a new load of the knowledge, which touches nothing of them", async () => {
    await tellMany(HELPED, 13, true);
    await outcomes.reportGap(fresh(), "wrong", "issue:rent-arrears");
    const before = await stored();
    const { number } = await current();
    await load(nextWorld(), "b".repeat(64));
    const after = await current();
    expect([after.number, after.outcomes]).toEqual([number + 1, 1]);
    expect(await snapshots.outcomes(after)).toEqual([{ edge: HELPED, answers: 10, yes: 10 }]);
    expect(await stored()).toEqual(before);
    expect(await runAudits(database)).toEqual([]);
  });
});

describe("a key", () => {
  it("counts once, also when sent fifty times at once", async () => {
    const key = fresh();
    const results = await Promise.all(Array.from({ length: 50 }, () => tell(HELPED, true, key)));
    expect(results.filter((result) => result === "DONE")).toHaveLength(1);
    expect(results.filter((result) => result === "REPEATED")).toHaveLength(49);
    expect((await stored()).find(({ label }) => label === "Outcome")?.props).toEqual({
      edge: HELPED,
      waiting: 1,
      waitingYes: 1,
    });
  });

  it("is refused for anything else, and nothing is counted", async () => {
    const key = fresh();
    await tell(HELPED, true, key);
    expect(await tell(HELPED, false, key)).toBe("KEY_REUSED");
    expect(await outcomes.reportGap(key, "wrong", "issue:rent-arrears")).toBe("KEY_REUSED");
    expect(await countOf("GapReport")).toBe(0);
    expect((await stored()).find(({ label }) => label === "Outcome")?.props["waiting"]).toBe(1);
  });

  it("is the same key whatever the order of the answers, and another one for another writer", async () => {
    const key = fresh();
    const both = [
      { edge: HELPED, yes: true },
      { edge: PLAYED, yes: true },
    ];
    await outcomes.recordOutcome(key, both);
    expect(await outcomes.recordOutcome(key, [...both].reverse())).toBe("REPEATED");
    expect(await outcomes.recordOutcome({ ...key, writer: "another" }, both)).toBe("DONE");
  });

  it("is forgotten two days later, so that receipts do not pile up", async () => {
    await tell(HELPED, true);
    now += 86_400_000;
    await tell(HELPED, true);
    expect(await countOf("WriteReceipt")).toBe(2);
    now += 86_400_000;
    await tell(HELPED, true);
    expect(await countOf("WriteReceipt")).toBe(2);
  });

  it("is not used up by a write that failed: work and receipt fall together", async () => {
    const key = fresh();
    const bad = [{ edge: HELPED, yes: true }, ...Array(3).fill({ edge: PLAYED, yes: true })];
    await expect(outcomes.recordOutcome(key, bad)).rejects.toThrow();
    expect([await countOf("WriteReceipt"), await countOf("Outcome")]).toEqual([0, 0]);
    expect(await tell(HELPED, true, key)).toBe("DONE");
  });
});

describe("a gap report", () => {
  it("is a count per kind and place", async () => {
    await outcomes.reportGap(fresh(), "nothing-here", "issue:rent-arrears");
    await outcomes.reportGap(fresh(), "nothing-here", "issue:rent-arrears");
    await outcomes.reportGap(fresh(), "wrong", "e1");
    const counts = (await stored()).flatMap(({ label, props }) =>
      label === "GapReport" ? [[props["id"], props["count"]]] : [],
    );
    expect(counts.sort()).toEqual([
      ["nothing-here|issue:rent-arrears", 2],
      ["wrong|e1", 1],
    ]);
    expect((await current()).outcomes).toBeUndefined();
    expect(await runAudits(database)).toEqual([]);
  });

  it("of a kind that is not on the list is refused before it reaches the database", async () => {
    await expect(outcomes.reportGap(fresh(), "he said" as never, "e1")).rejects.toThrow();
    expect(await countOf("GapReport")).toBe(0);
  });
});

describe("what is stored", () => {
  it("is names of edges, counts, digests and days: no key, no writer, no time, no answers together", async () => {
    const key = fresh();
    await outcomes.recordOutcome(key, [
      { edge: HELPED, yes: true },
      { edge: PLAYED, yes: false },
    ]);
    await tellMany(HELPED, 9, true);
    await outcomes.reportGap(fresh(), "does-not-fit", "issue:rent-arrears");
    const all = await stored();
    const text = JSON.stringify(all);
    for (const secret of [key.key, writer, "13:14", "14:15", ".167", String(now)])
      expect(text).not.toContain(secret);
    const names = new Map(all.map(({ label, props }) => [label, Object.keys(props).sort().join(" ")]));
    expect(Object.fromEntries(names)).toEqual({
      GapReport: "count id kind target",
      Outcome: "edge waiting waitingYes",
      OutcomeBatch: "answers day edge number yes",
      OutcomeBook: "batch id",
      WriteReceipt: "day id seal",
    });
    const links = await run(
      driver,
      "MATCH (n:Outcome|OutcomeBatch|GapReport|WriteReceipt|OutcomeBook)--() RETURN n",
    );
    expect(links).toEqual([]);
  });
});
