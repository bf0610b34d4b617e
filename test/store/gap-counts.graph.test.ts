import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { GapCounts } from "../../src/domain/ports.js";
import type { GraphVersion } from "../../src/domain/graph-rows.js";
import { Database } from "../../src/store/driver.js";
import { StaleSnapshotError } from "../../src/store/errors.js";
import { Neo4jGapCounts } from "../../src/store/gap-counts.js";
import { loadGraph } from "../../src/store/load/load-graph.js";
import { connect, wipe } from "../neo4j-session.js";
import { offering, smallWorld } from "./small-world.js";

const driver = connect(inject("neo4jUri"));
const sent: string[] = [];
const database = new Database({ uri: inject("neo4jUri"), onStatement: ({ file }) => sent.push(file) });
const port = new Neo4jGapCounts(database);

let version: GraphVersion;
let counts: GapCounts;

beforeAll(async () => {
  await wipe(driver);
  ({ version } = await loadGraph(database, smallWorld(), { checksum: "e".repeat(64), release: "0.0.1" }));
  sent.length = 0;
  counts = await port.count({
    version,
    interventions: ["pay-rent", "call-landlord"],
    areas: ["gm0001", "gm0002", "ggd-north", "pv20", "nl"],
  });
});
afterAll(async () => {
  await wipe(driver);
  await database.close();
  await driver.close();
});

describe("counts for a table of gaps", () => {
  it("take one statement", () => {
    expect(sent).toEqual(["read/gap-counts.cypher"]);
  });

  it("are those of the offers, per intervention and area", () => {
    expect(["gm0001", "gm0002", "nl", "pv20"].map((area) => counts.offers("pay-rent", area))).toEqual([
      6, 6, 1, 0,
    ]);
    expect(counts.offers("call-landlord", "ggd-north")).toBe(1);
    expect(counts.offers("call-landlord", "gm0001")).toBe(0);
  });

  it("keep offers without a known place apart", () => {
    expect([counts.placeless("pay-rent"), counts.placeless("call-landlord")]).toEqual([0, 1]);
  });

  it("know where ten offers were read in sources, and which acts any were read of", async () => {
    const areas = ["gm0001", "nl", "ggd-north", "pv20"];
    expect(areas.map((area) => counts.lookedUp(area))).toEqual([false, false, false, false]);
    expect(["pay-rent", "call-landlord", "nothing"].map((act) => counts.listed(act))).toEqual([
      true,
      true,
      false,
    ]);
    const more = Array.from({ length: 5 }, (_, at) => offering("fund", `extra-${at}`, ["gm0001"], "stated"));
    const session = driver.session({ database: "neo4j" });
    for (const { nodes } of more)
      await session.run("MATCH (a:Area {id: 'gm0001'}) CREATE (o:Offering)-[:SERVES]->(a) SET o = $props", {
        props: nodes[0]?.props ?? {},
      });
    await session.close();
    const again = await port.count({ version, interventions: ["pay-rent"], areas });
    expect(areas.map((area) => again.lookedUp(area))).toEqual([true, false, false, false]);
  });

  it("of nothing are nothing, and of a version that is gone an error", async () => {
    const none = await port.count({ version, interventions: [], areas: ["nl"] });
    expect(none.offers("pay-rent", "nl")).toBe(0);
    const gone = port.count({
      version: { ...version, number: 99 },
      interventions: ["pay-rent"],
      areas: ["nl"],
    });
    await expect(gone).rejects.toThrow(StaleSnapshotError);
  });
});
