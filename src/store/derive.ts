import type { EdgeRow, NodeRow } from "../domain/graph-rows.js";
import type { OfferBasis, OfferCard } from "../domain/ports.js";
import { cardOf, type OfferFacts } from "./cards.js";
import type { RowSet } from "./rows/row-set.js";

/** Stands where an area would, for offers of which the place is not known. */
export const UNKNOWN_AREA = "unknown";

/** How many offers a bucket holds ready. */
export const BUCKET_SIZE = 5;

/** One bucket before it has a version: all offerings in order, the cards of the first five. */
export interface Slot {
  readonly intervention: string;
  /** Id of an Area, or UNKNOWN_AREA. */
  readonly area: string;
  readonly offerings: readonly string[];
  readonly cards: readonly OfferCard[];
}

const BASIS_ORDER: readonly OfferBasis[] = ["stated", "law", "name"];

/**
 * What is on offer per intervention and area. The rank is unique within one pair: what a source states before what law
 * says before what only a name says, then the newer source (unknown year last), then the id of the provider, then that
 * of the offering.
 */
export function deriveSlots({ nodes, edges }: RowSet): Slot[] {
  const facts = factsOf(nodes, edges);
  const ranked = [...facts.values()].sort(byRank);
  const slots = new Map<string, OfferFacts[]>();
  for (const offer of ranked) {
    for (const area of offer.areas.length === 0 ? [UNKNOWN_AREA] : offer.areas) {
      const slot = slotName(offer.intervention, area);
      const there = slots.get(slot);
      if (there === undefined) slots.set(slot, [offer]);
      else there.push(offer);
    }
  }
  const areaNames = new Map(
    nodes.filter(({ label }) => label === "Area").map(({ id, props }) => [id, props["name"]]),
  );
  return [...slots].map(([slot, offers]) => {
    const [intervention, area] = slot.split("|") as [string, string];
    const place = area === UNKNOWN_AREA ? {} : { area, areaName: String(areaNames.get(area)) };
    return {
      intervention,
      area,
      offerings: offers.map(({ id }) => id),
      cards: offers.slice(0, BUCKET_SIZE).map((offer, at) => ({ ...cardOf(offer), ...place, rank: at + 1 })),
    };
  });
}

/** `intervention|area`: neither holds a bar. */
export function slotName(intervention: string, area: string): string {
  return `${intervention}|${area}`;
}

function byRank(a: OfferFacts, b: OfferFacts): number {
  return (
    BASIS_ORDER.indexOf(a.basis) - BASIS_ORDER.indexOf(b.basis) ||
    (b.year ?? -Infinity) - (a.year ?? -Infinity) ||
    compare(a.provider.id, b.provider.id) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function factsOf(nodes: readonly NodeRow[], edges: readonly EdgeRow[]): Map<string, OfferFacts> {
  const providers = new Map(nodes.filter(({ label }) => label === "Provider").map((row) => [row.id, row]));
  const from = (type: EdgeRow["type"]): Map<string, string[]> => {
    const ends = new Map<string, string[]>();
    for (const edge of edges) {
      if (edge.type !== type || edge.fromLabel !== "Offering") continue;
      const list = ends.get(edge.from);
      if (list === undefined) ends.set(edge.from, [edge.to]);
      else list.push(edge.to);
    }
    return ends;
  };
  const areas = from("SERVES");
  const sources = from("SUPPORTED_BY");
  const offeredBy = new Map(
    edges.filter(({ type }) => type === "OFFERS").map((edge) => [edge.to, edge.from]),
  );
  const facts = new Map<string, OfferFacts>();
  for (const row of nodes) {
    const provider = row.label === "Offering" ? providers.get(offeredBy.get(row.id) ?? "") : undefined;
    if (provider === undefined) continue;
    const ruleSources = row.props["ruleSources"] as readonly string[] | undefined;
    facts.set(row.id, {
      id: row.id,
      props: row.props,
      provider,
      intervention: row.props["intervention"] as string,
      basis: row.props["basis"] as OfferBasis,
      year: row.props["checked"] as number | undefined,
      areas: areas.get(row.id) ?? [],
      source: sources.get(row.id)?.[0] ?? ruleSources?.[0],
    });
  }
  return facts;
}
