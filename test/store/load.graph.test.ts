import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { GraphVersion } from "../../src/domain/graph-rows.js";
import { runAudits } from "../../src/store/audit.js";
import { Database } from "../../src/store/driver.js";
import { StaleSnapshotError } from "../../src/store/errors.js";
import { loadGraph, type LoadResult } from "../../src/store/load/load-graph.js";
import { LOAD_STEPS, type LoadProgress, type LoadStep } from "../../src/store/load/progress.js";
import { Neo4jOffers } from "../../src/store/offers.js";
import type { RowSet } from "../../src/store/rows/row-set.js";
import { Neo4jSnapshotSource } from "../../src/store/snapshot-source.js";
import { connect, run, wipe } from "../neo4j-session.js";
import { nextWorld, smallWorld } from "./small-world.js";
import { dump } from "./stored-graph.js";

const driver = connect(inject("neo4jUri"));
const sent: string[] = [];
const database = new Database({ uri: inject("neo4jUri"), onStatement: ({ file }) => sent.push(file) });
const snapshots = new Neo4jSnapshotSource(database);
const offers = new Neo4jOffers(database);

const OLD = "a".repeat(64);
const NEW = "b".repeat(64);

function load(
  rows: RowSet,
  checksum: string,
  more: { force?: boolean; onProgress?: (p: LoadProgress) => void } = {},
): Promise<LoadResult> {
  return loadGraph(database, rows, { checksum, release: "0.0.1", ...more });
}

/** Ends a load at the nth word of one step. */
function dieAt(step: LoadStep, nth = 1): (progress: LoadProgress) => void {
  let seen = 0;
  return (progress) => {
    if (progress.step === step && ++seen === nth) throw new Error(`died at ${step}`);
  };
}

async function current(): Promise<GraphVersion> {
  const version = await snapshots.currentVersion();
  if (version === undefined) throw new Error("nothing is loaded");
  return version;
}

async function severity(version: GraphVersion): Promise<unknown> {
  const { nodes } = await snapshots.read(version);
  return nodes.find(({ label, id }) => label === "Issue" && id === "rent-arrears")?.props["severity"];
}

async function offerTotal(version: GraphVersion): Promise<number | undefined> {
  const found = await offers.find({
    version,
    interventions: ["pay-rent"],
    areas: ["gm0001", "pv20", "nl"],
    perIntervention: 5,
  });
  return found.get("pay-rent")?.total;
}

/** What a load of the next world leaves in an empty database. */
let nextFresh: string[];

beforeAll(async () => {
  await wipe(driver);
  await load(nextWorld(), NEW);
  nextFresh = await dump(driver);
});
beforeEach(() => wipe(driver));
afterAll(async () => {
  await wipe(driver);
  await database.close();
  await driver.close();
});

describe("loading rows into Neo4j", () => {
  it("says every step in order and in both languages", async () => {
    const steps = new Map<LoadStep, LoadProgress>();
    await load(smallWorld(), OLD, { onProgress: (progress) => void steps.set(progress.step, progress) });
    expect([...steps.keys()]).toEqual(Object.keys(LOAD_STEPS));
    for (const { say } of steps.values()) expect([say.nl, say.en]).not.toContain("");
  });

  it("changes nothing and reads next to nothing when the checksum is current", async () => {
    const first = await load(smallWorld(), OLD);
    const before = await dump(driver);
    sent.length = 0;
    const second = await load(smallWorld(), OLD);
    expect(second).toEqual({ version: first.version, changed: false });
    expect(sent.filter((file) => !file.startsWith("schema/"))).toEqual([
      "write/await-indexes.cypher",
      "write/lock-acquire.cypher",
      "read/current-version.cypher",
      "write/lock-release.cypher",
    ]);
    expect(await dump(driver)).toEqual(before);
  });

  it("leaves the graph equal when it is made to load the same again", async () => {
    const first = await load(smallWorld(), OLD);
    const before = await dump(driver);
    const again = await load(smallWorld(), OLD, { force: true });
    expect(again.changed).toBe(true);
    expect(again.version.number).toBe(first.version.number + 1);
    expect(await dump(driver)).toEqual(before);
  });

  it("mends what a hand changed when it is made to load again", async () => {
    await load(smallWorld(), OLD);
    const before = await dump(driver);
    await run(
      driver,
      "MATCH (i:Issue {id: 'rent-arrears'}) SET i.severity = 1, i.extra = 'x' CREATE (:Issue {id: 'stray'})",
    );
    await run(driver, "MATCH (:LifeEvent)-[r:MAY_RAISE]->() SET r.strength = 0.9");
    await load(smallWorld(), OLD, { force: true });
    expect(await dump(driver)).toEqual(before);
  });

  it("gives the same graph from a change as from nothing", async () => {
    await load(smallWorld(), OLD);
    await load(nextWorld(), NEW);
    expect(await dump(driver)).toEqual(nextFresh);
    expect(await runAudits(database)).toEqual([]);
  });

  it("stores whole numbers as integers and measures as floats", async () => {
    await load(smallWorld(), OLD);
    const [types] = await run(
      driver,
      `MATCH (i:Issue {id: 'threatened-eviction'})<-[r:LEADS_TO]-()
       RETURN valueType(i.severity) AS severity, valueType(r.strength) AS strength`,
    );
    expect(types).toEqual({ severity: "INTEGER NOT NULL", strength: "FLOAT NOT NULL" });
  });

  it("refuses a relationship to a node that is not there", async () => {
    const { nodes, edges } = smallWorld();
    const without = { nodes: nodes.filter(({ id }) => id !== "landlord-agrees"), edges };
    await expect(load(without, OLD)).rejects.toThrow(
      "expected node Condition:landlord-agrees among the rows",
    );
    expect(await snapshots.currentVersion()).toBeUndefined();
  });
});

describe("a load that dies", () => {
  it.each([
    ["offers", 2],
    ["buckets", 1],
    ["buckets", 2],
    ["flip", 1],
    ["flip", 2],
    ["flip", 4],
  ] as const)(
    "at %s, word %i, leaves the old version in service and the next load clears up",
    async (step, nth) => {
      const { version } = await load(smallWorld(), OLD);
      await expect(load(nextWorld(), NEW, { onProgress: dieAt(step, nth) })).rejects.toThrow("died at");
      expect(await current()).toEqual(version);
      expect(await severity(version)).toBe(4);
      expect(await offerTotal(version)).toBe(7);
      const after = await load(nextWorld(), NEW);
      expect(await severity(after.version)).toBe(3);
      expect(await offerTotal(after.version)).toBe(6);
      expect(await dump(driver)).toEqual(nextFresh);
      expect(await runAudits(database, ["versions", "buckets-stray"])).toEqual([]);
    },
  );

  it("after the flip serves the new version, and the next load with the same checksum finishes the work", async () => {
    await load(smallWorld(), OLD);
    await expect(load(nextWorld(), NEW, { onProgress: dieAt("sweep") })).rejects.toThrow("died at");
    expect(await severity(await current())).toBe(3);
    expect(await offerTotal(await current())).toBe(6);
    expect((await load(nextWorld(), NEW)).changed).toBe(true);
    expect(await runAudits(database)).toEqual([]);
    expect((await load(nextWorld(), NEW)).changed).toBe(false);
  });

  it("in the very first load serves nothing, and the next one starts over", async () => {
    await expect(load(smallWorld(), OLD, { onProgress: dieAt("buckets", 2) })).rejects.toThrow("died at");
    expect(await snapshots.currentVersion()).toBeUndefined();
    await load(nextWorld(), NEW);
    expect(await dump(driver)).toEqual(nextFresh);
  });
});

describe("readers during a load", () => {
  it("never get the rows of one version under the name of another", async () => {
    await load(smallWorld(), OLD);
    const seen = new Set<string>();
    let loading = true;
    const reader = (async () => {
      while (loading) {
        const version = await current();
        try {
          seen.add(`${version.number} ${String(await severity(version))} ${await offerTotal(version)}`);
        } catch (error) {
          if (!(error instanceof StaleSnapshotError)) throw error;
        }
      }
    })();
    for (let round = 0; round < 4; round++) {
      await load(round % 2 === 0 ? nextWorld() : smallWorld(), round % 2 === 0 ? NEW : OLD);
    }
    loading = false;
    await reader;
    expect(seen.size).toBeGreaterThan(1);
    for (const line of seen) expect(["1 4 7", "2 3 6", "3 4 7", "4 3 6", "5 4 7"]).toContain(line);
  });

  it("learn that their version is gone instead of getting too few offers", async () => {
    const { version } = await load(smallWorld(), OLD);
    await load(nextWorld(), NEW);
    await expect(offerTotal(version)).rejects.toBeInstanceOf(StaleSnapshotError);
    await expect(snapshots.read(version)).rejects.toBeInstanceOf(StaleSnapshotError);
  });
});
