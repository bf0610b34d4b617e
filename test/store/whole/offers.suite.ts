import { describe, expect, it } from "vitest";
import type { NodeRow } from "../../../src/domain/graph-rows.js";
import { AREA_LEVELS } from "../../../src/domain/ports.js";
import { Neo4jOffers } from "../../../src/store/offers.js";
import type { WholeGraph } from "./whole-graph.js";

/** Five places of different kinds: large, small, an island, one in a region with many providers, one that ends soon. */
const PLACES = ["gm0363", "gm0106", "gm0093", "gm0153", "gm1696"];
const PAGE = 20;

interface Expected {
  readonly offering: string;
  readonly area: string;
}

export function offersSuite(whole: () => WholeGraph): void {
  describe("offers for a page of acts", () => {
    it.each(PLACES)("are in %s what the rows say, act by act", async (place) => {
      const { rows, database, version } = whole();
      const offers = new Neo4jOffers(database);
      const areas = chainOf(whole(), place);
      const acts = rows.nodes.filter(({ label }) => label === "Intervention").map(({ id }) => id);
      let offered = 0;
      for (let at = 0; at < acts.length; at += PAGE) {
        const interventions = acts.slice(at, at + PAGE);
        const answer = await offers.find({ version, interventions, areas, perIntervention: 5 });
        for (const act of interventions) {
          const expected = byHand(whole(), act, areas);
          const found = answer.get(act);
          expect(found?.total, act).toBe(expected.here.length);
          expect(found?.unknownAreaTotal, act).toBe(expected.unknown.length);
          expect(
            found?.offers.map(({ offering, area }) => ({ offering, area })),
            act,
          ).toEqual(expected.here.slice(0, 5));
          expect(
            found?.unknownArea.map(({ offering }) => offering),
            act,
          ).toEqual(expected.unknown.slice(0, 5));
          offered += expected.here.length;
        }
      }
      expect(offered).toBeGreaterThan(84);
    });

    it("carry everything that is shown", async () => {
      const { database, version } = whole();
      const areas = chainOf(whole(), "gm0363");
      const answer = await new Neo4jOffers(database).find({
        version,
        interventions: ["pay-rent-arrears"],
        areas,
        perIntervention: 1,
      });
      expect(answer.get("pay-rent-arrears")?.offers[0]).toMatchObject({
        provider: "municipality-gm0363",
        providerName: "Gemeente Amsterdam",
        providerKind: "municipality",
        area: "gm0363",
        areaName: "Amsterdam",
        level: "municipality",
        basis: "law",
        law: "Participatiewet",
        article: "35",
        rank: 1,
      });
    });

    it("take one statement, whatever the page", async () => {
      const { database, version, sent } = whole();
      const areas = chainOf(whole(), "gm0363");
      const acts = whole()
        .rows.nodes.filter(({ label }) => label === "Intervention")
        .map(({ id }) => id);
      for (const size of [1, 20, 100]) {
        sent.length = 0;
        await new Neo4jOffers(database).find({
          version,
          interventions: acts.slice(0, size),
          areas,
          perIntervention: 5,
        });
        expect(sent).toEqual(["read/offers.cypher"]);
      }
      sent.length = 0;
      expect(
        await new Neo4jOffers(database).find({ version, interventions: [], areas, perIntervention: 5 }),
      ).toEqual(new Map());
      expect(sent).toEqual([]);
    });
  });
}

/** Municipality, its regions, its province, the country. */
function chainOf({ rows }: WholeGraph, place: string): string[] {
  const within = rows.edges
    .filter(({ type, from }) => type === "WITHIN" && from === place)
    .map(({ to }) => to);
  const provinces = within.filter((id) => id.startsWith("pv"));
  return [place, ...within.filter((id) => !id.startsWith("pv")), ...provinces, "nl"];
}

interface Plain {
  readonly offering: NodeRow;
  readonly provider: string;
  readonly areas: ReadonlySet<string>;
}

const plainByAct = new WeakMap<WholeGraph, Map<string, Plain[]>>();

/** The answer from the rows alone: all offerings of the act, filtered by area and sorted by the rule. */
function byHand(
  whole: WholeGraph,
  act: string,
  areas: readonly string[],
): { here: Expected[]; unknown: string[] } {
  const all = [...(plainOf(whole).get(act) ?? [])].sort(byRule);
  const level = (area: string): number =>
    AREA_LEVELS.indexOf(
      area === "nl"
        ? "country"
        : area.startsWith("pv")
          ? "province"
          : area.startsWith("gm")
            ? "municipality"
            : "region",
    );
  const here = [...new Set(areas.map(level))]
    .sort()
    .flatMap((wanted) =>
      areas
        .filter((area) => level(area) === wanted)
        .flatMap((area) =>
          all
            .filter((plain) => plain.areas.has(area))
            .map(({ offering }) => ({ offering: offering.id, area })),
        ),
    );
  return { here, unknown: all.filter((plain) => plain.areas.size === 0).map(({ offering }) => offering.id) };
}

function byRule(a: Plain, b: Plain): number {
  const basis = ({ offering }: Plain): number =>
    ["stated", "law", "name"].indexOf(offering.props["basis"] as string);
  const year = ({ offering }: Plain): number => Number(offering.props["checked"] ?? 0);
  const order = (x: string, y: string): number => (x === y ? 0 : x < y ? -1 : 1);
  return (
    basis(a) - basis(b) ||
    year(b) - year(a) ||
    order(a.provider, b.provider) ||
    order(a.offering.id, b.offering.id)
  );
}

function plainOf(whole: WholeGraph): Map<string, Plain[]> {
  const known = plainByAct.get(whole);
  if (known !== undefined) return known;
  const { nodes, edges } = whole.rows;
  const providers = new Map<string, string>();
  const acts = new Map<string, string>();
  const areas = new Map<string, Set<string>>();
  for (const { type, from, to } of edges) {
    if (type === "OFFERS") providers.set(to, from);
    if (type === "DELIVERS") acts.set(from, to);
    if (type === "SERVES") areas.set(from, (areas.get(from) ?? new Set()).add(to));
  }
  const byAct = new Map<string, Plain[]>();
  for (const offering of nodes.filter(({ label }) => label === "Offering")) {
    const act = acts.get(offering.id) ?? "";
    const plain = {
      offering,
      provider: providers.get(offering.id) ?? "",
      areas: areas.get(offering.id) ?? new Set<string>(),
    };
    byAct.set(act, [...(byAct.get(act) ?? []), plain]);
  }
  plainByAct.set(whole, byAct);
  return byAct;
}
