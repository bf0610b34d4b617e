import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { GraphVersion } from "../../src/domain/graph-rows.js";
import type { LocalOffers } from "../../src/domain/ports.js";
import { Database } from "../../src/store/driver.js";
import { loadGraph } from "../../src/store/load/load-graph.js";
import { Neo4jOffers } from "../../src/store/offers.js";
import { connect, wipe } from "../neo4j-session.js";
import { smallWorld } from "./small-world.js";

const driver = connect(inject("neo4jUri"));
const database = new Database({ uri: inject("neo4jUri") });
let version: GraphVersion;

beforeAll(async () => {
  await wipe(driver);
  ({ version } = await loadGraph(database, smallWorld(), { checksum: "f".repeat(64), release: "0.0.1" }));
});
afterAll(async () => {
  await wipe(driver);
  await database.close();
  await driver.close();
});

async function ask(
  intervention: string,
  areas: readonly string[],
  perIntervention = 5,
): Promise<LocalOffers> {
  const request = { version, interventions: [intervention], areas, perIntervention };
  const found = (await new Neo4jOffers(database).find(request)).get(intervention);
  if (found === undefined) throw new Error("expected an entry for every act asked for");
  return found;
}

function places({ offers }: LocalOffers): string[] {
  return offers.map(({ provider, area, level }) => `${provider} ${area} ${level}`);
}

describe("offers near a place", () => {
  it("come from near to far, whatever the order of the areas asked for", async () => {
    const near = await ask("pay-rent", ["nl", "gm0001", "pv20", "ggd-north"], 6);
    expect(places(near)).toEqual([
      "bureau-e gm0001 municipality",
      "bureau-d gm0001 municipality",
      "bureau-c gm0001 municipality",
      "bureau-b gm0001 municipality",
      "bureau-a gm0001 municipality",
      "fund nl country",
    ]);
    expect(near.total).toBe(7);
  });

  it("count everyone and show as many as asked", async () => {
    const two = await ask("pay-rent", ["gm0001", "pv20", "nl"], 2);
    expect([two.total, two.offers.length]).toEqual([7, 2]);
  });

  it("know a region by its members", async () => {
    expect(places(await ask("call-landlord", ["gm0001", "ggd-north", "pv20", "nl"]))).toEqual([
      "north ggd-north region",
    ]);
    expect((await ask("call-landlord", ["gm0002", "pv20", "nl"])).total).toBe(0);
  });

  it("keep those without a known place apart, and claim no place for them", async () => {
    const { total, offers, unknownAreaTotal, unknownArea } = await ask("call-landlord", [
      "gm0002",
      "pv20",
      "nl",
    ]);
    expect([total, offers, unknownAreaTotal]).toEqual([0, [], 1]);
    expect(unknownArea.map(({ provider, area, level }) => [provider, area, level])).toEqual([
      ["helper", undefined, undefined],
    ]);
  });

  it("are none for an act and for an area that nobody knows", async () => {
    const nothing = { total: 0, offers: [], unknownAreaTotal: 0, unknownArea: [] };
    expect(await ask("no-such-act", ["gm0001", "nl"])).toEqual(nothing);
    expect((await ask("pay-rent", ["gm9999"])).total).toBe(0);
  });

  it("count an area once that is asked for twice", async () => {
    expect((await ask("pay-rent", ["nl", "nl"])).total).toBe(1);
  });
});
