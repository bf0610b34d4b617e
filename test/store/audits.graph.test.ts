import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { runAudits } from "../../src/store/audit.js";
import { Database } from "../../src/store/driver.js";
import { loadGraph } from "../../src/store/load/load-graph.js";
import type { AnyStatement } from "../../src/store/statement.js";
import { AUDITS } from "../../src/store/statements/audits.js";
import { connect, wipe } from "../neo4j-session.js";
import { smallWorld } from "./small-world.js";

const driver = connect(inject("neo4jUri"));
const database = new Database({ uri: inject("neo4jUri") });

/** One fault per audit, planted by hand. Some faults are more than one audit's business. */
const PLANTS: Readonly<Record<string, string>> = {
  "areas-without-parent": "MATCH (:Area {id: 'gm0002'})-[r:WITHIN]->() DELETE r",
  "best-differs":
    "MATCH (b:Bucket)-[x:BEST {rank: 1}]->(), (b)-[y:BEST {rank: 2}]->() SET x.rank = 2, y.rank = 1",
  "buckets-count": "MATCH (b:Bucket) WHERE b.slot = 'pay-rent|gm0001' SET b.count = b.count + 1",
  "buckets-missing": "MATCH (b:Bucket) WHERE b.slot = 'pay-rent|gm0001' DETACH DELETE b",
  "buckets-stray": "CREATE (:Bucket {key: '99-0|x|y', slot: 'x|y', version: '99-0', count: 0, cards: []})",
  "buckets-unknown-area": "MATCH (b:Bucket) WHERE b.slot ENDS WITH '|unknown' SET b.count = 2",
  "cards-count": "MATCH (b:Bucket) WHERE b.slot = 'pay-rent|gm0001' SET b.cards = b.cards[1..]",
  "cards-differ": "MATCH (p:Provider {id: 'fund'}) SET p.name = 'Fonds \"Het Veer\"'",
  "edges-without-strength": "MATCH ()-[r:LEADS_TO]->() REMOVE r.strength",
  "labels-unknown": "MATCH (n:Domain) SET n:Theme",
  "offering-areas-known": "MATCH (o:Offering {id: 'helper--call-landlord'}) SET o.areasKnown = true",
  "offering-areas-nested":
    "MATCH (o:Offering {id: 'fund--pay-rent'}), (a:Area {id: 'gm0001'}) CREATE (o)-[:SERVES]->(a)",
  "offering-areas-overlap": `MATCH (o:Offering {id: 'north--call-landlord'}), (m:Area {id: 'gm0001'}), (nl:Area {id: 'nl'})
     CREATE (o)-[:SERVES]->(r:Area {id: 'rmc-north', kind: 'region', release: '0.0.1'})-[:WITHIN]->(nl), (m)-[:WITHIN]->(r)`,
  "offering-ends": "MATCH (o:Offering {id: 'fund--pay-rent'})<-[r:OFFERS]-() DELETE r",
  orphans: "MATCH (:LifeEvent)-[r:MAY_RAISE]->() DELETE r",
  "outcomes-broken":
    "CREATE (:OutcomeBatch {number: 1, edge: 'played|e1', answers: 9, yes: 1, day: '2026-01-01'})",
  "outcomes-hold-more": "CREATE (:Outcome {edge: 'played|e1', waiting: 1, waitingYes: 0, note: 'a story'})",
  "ranks-broken": "MATCH ()-[r:REACHES {slot: 'pay-rent|gm0001', rank: 2}]->() SET r.rank = 20",
  "ranks-order": "MATCH (o:Offering {id: 'bureau-a--pay-rent'}) SET o.checked = 2030",
  "reaches-served": "MATCH (:Offering {id: 'fund--pay-rent'})-[r:SERVES]->() DELETE r",
  "release-mixed": "MATCH (n:Domain) SET n.release = '0.0.0'",
  "requirements-without-origin": "MATCH ()-[r:REQUIRES]->() REMOVE r.imposedBy",
  "sources-dangling": "MATCH (i:Intervention {id: 'pay-rent'}) SET i.costSources = ['a-page', 'no-page']",
  "texts-empty": "MATCH (i:Issue {id: 'rent-arrears'}) SET i.nameEn = ' '",
  "texts-missing": "MATCH (i:Issue {id: 'rent-arrears'}) SET i.descriptionNl = 'Huur niet betaald.'",
  versions: "CREATE (:GraphVersion {id: '8-0', number: 8, state: 'loading', served: true, settled: false})",
  "waivers-dangling": "MATCH ()-[r:REQUIRES]->() SET r.waivableBy = ['nobody']",
};

beforeAll(async () => {
  await wipe(driver);
  await loadGraph(database, smallWorld(), { checksum: "d".repeat(64), release: "0.0.1" });
});
afterAll(async () => {
  await wipe(driver);
  await database.close();
  await driver.close();
});

/** What an audit says of a fault. The fault is never committed. */
async function findings(audit: AnyStatement, plant: string): Promise<unknown[]> {
  const session = driver.session({ database: "neo4j" });
  const open = session.beginTransaction();
  try {
    await open.run(plant);
    const { records } = await open.run(audit.text);
    return records.map((record) => audit.row(record.toObject()));
  } finally {
    await open.rollback();
    await session.close();
  }
}

describe("the audits", () => {
  it("find nothing in a graph as the loader leaves it", async () => {
    expect(await runAudits(database)).toEqual([]);
  });

  it.each(AUDITS.map((audit) => ({ audit, name: audit.file.slice("audit/".length, -".cypher".length) })))(
    "find the fault that $name is for",
    async ({ audit, name }) => {
      const plant = PLANTS[name];
      if (plant === undefined)
        throw new Error(`expected a planted fault for audit ${name}; add one to PLANTS`);
      expect((await findings(audit, plant)).length).toBeGreaterThan(0);
    },
  );

  it("left no fault behind", async () => {
    expect(await runAudits(database)).toEqual([]);
  });
});
