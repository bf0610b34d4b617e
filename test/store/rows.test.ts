import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { EDGE_TYPES } from "../../src/domain/graph-rows.js";
import { KINDS } from "../../src/domain/kinds.js";
import { edgeStrength } from "../../src/domain/strength.js";
import { rowsFromSeeds } from "../../src/store/rows/rows-from-seeds.js";
import { readSeeds } from "../../src/store/seeds/read-seeds.js";
import type { Seeds } from "../../src/store/seeds/types.js";

const seeds = await readSeeds(fileURLToPath(new URL("../../seeds", import.meta.url)));
const { nodes, edges } = rowsFromSeeds(seeds);
const byKey = new Map(nodes.map((row) => [`${row.label}:${row.id}`, row]));

/** Kinds that have no node: they are read from the seeds at start. */
const WITHOUT_NODES: readonly (keyof Seeds)[] = [
  "meta", "notes", "vocabulary", "lexicon", "questions", "safety", "ledger", "structure", "notEverywhere",
]; // prettier-ignore
/** A list of events and the UPL only leave traces: names of lists, and products that mean something else. */
const ONLY_TRACES: readonly (keyof Seeds)[] = ["catalogues"];

describe("the rows of the seeds", () => {
  it("have one node per label and id", () => {
    expect(byKey.size).toBe(nodes.length);
    for (const { label, id, props } of nodes) expect([label in KINDS, props["id"]]).toEqual([true, id]);
  });

  it("have relationships of known types whose ends exist, none twice", () => {
    const known = new Set<string>(EDGE_TYPES);
    const loose = edges.filter(
      (row) =>
        !known.has(row.type) ||
        !byKey.has(`${row.fromLabel}:${row.from}`) ||
        !byKey.has(`${row.toLabel}:${row.to}`),
    );
    expect(loose).toEqual([]);
    expect(new Set(edges.map((row) => JSON.stringify(row))).size).toBe(edges.length);
  });

  it("have one node per entry of each list", () => {
    const count = (label: string): number => nodes.filter((row) => row.label === label).length;
    expect({
      LifeEvent: count("LifeEvent"),
      Issue: count("Issue"),
      Condition: count("Condition"),
      Circumstance: count("Circumstance"),
      Group: count("Group"),
      Intervention: count("Intervention"),
      Route: count("Route"),
      LegalBasis: count("LegalBasis"),
      ProviderKind: count("ProviderKind"),
      PriceListEntry: count("PriceListEntry"),
      Knot: count("Knot"),
      Precedent: count("Precedent"),
      Domain: count("Domain"),
      Source: count("Source"),
      Area: count("Area"),
    }).toEqual({
      LifeEvent: seeds.lifeEvents.length,
      Issue: seeds.issues.length,
      Condition: seeds.conditions.length,
      Circumstance: seeds.circumstances.length,
      Group: seeds.groups.length,
      Intervention: seeds.interventions.length,
      Route: seeds.routes.length,
      LegalBasis: seeds.legalBases.length,
      ProviderKind: seeds.providerTypes.length,
      PriceListEntry: seeds.costUnits.length,
      Knot: seeds.knots.length,
      Precedent: seeds.precedents.length,
      Domain: seeds.domains.length,
      Source: seeds.sources.length,
      Area: seeds.areas.length + seeds.regions.length + seeds.formerAreas.length,
    });
    expect(edges.filter(({ type }) => type === "MAY_RAISE" || type === "LEADS_TO")).toHaveLength(
      seeds.edges.length,
    );
    expect(edges.filter(({ type }) => type === "BLOCKS")).toHaveLength(seeds.blocks.length);
  });

  it("carry every text and every number of the seeds", () => {
    const stored = new Set<unknown>();
    const keep = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(keep);
      else if (typeof value === "object" && value !== null) Object.values(value).forEach(keep);
      else stored.add(value);
    };
    for (const { id, label, props } of nodes) {
      keep([id, label]);
      for (const [name, value] of Object.entries(props))
        keep(name.endsWith("Json") ? JSON.parse(value as string) : value);
    }
    for (const { from, to, props } of edges) {
      keep([from, to]);
      for (const [name, value] of Object.entries(props))
        keep(name.endsWith("Json") ? JSON.parse(value as string) : value);
    }
    const skipped = new Set<string>([...WITHOUT_NODES, ...ONLY_TRACES]);
    const lost: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (Array.isArray(value)) value.forEach((item) => look(item, path));
      else if (typeof value === "object" && value !== null) {
        for (const [name, inner] of Object.entries(value)) look(inner, `${path}.${name}`);
      } else if (!stored.has(value)) lost.push(`${path}: ${String(value)}`);
    };
    for (const [kind, list] of Object.entries(seeds)) if (!skipped.has(kind)) look(list, kind);
    const turnedIntoLabels = /^(edges\.from_type|statutoryOfferings\.offered_by)/;
    expect(lost.filter((line) => !turnedIntoLabels.test(line))).toEqual([]);
  });

  it("give every node the release of the knowledge", () => {
    expect(nodes.filter(({ props }) => props["release"] !== seeds.meta.version)).toEqual([]);
  });

  it("give each link of the cause graph the strength of the formula", () => {
    for (const seed of seeds.edges) {
      const row = edges.find(({ props, type }) => props["id"] === seed.id && type !== "BLOCKS");
      const { claim, direction, effect_measure: measure, effect_value: value } = seed;
      expect(row?.props["strength"]).toBe(edgeStrength({ claim, direction, measure, value }));
      expect(row?.props["evidence"]).toBe(seed.strength);
    }
  });

  it("keep the order of actors and of sources", () => {
    const seed = seeds.interventions.find(({ actors, sources }) => actors.length > 2 && sources.length > 1);
    if (seed === undefined) throw new Error("expected an intervention with three actors and two sources");
    const inOrder = (type: string): string[] =>
      edges
        .filter((row) => row.type === type && row.fromLabel === "Intervention" && row.from === seed.id)
        .sort((a, b) => Number(a.props["place"]) - Number(b.props["place"]))
        .map(({ to }) => to);
    expect(inOrder("DONE_BY")).toEqual(seed.actors);
    expect(inOrder("SUPPORTED_BY")).toEqual([...new Set(seed.sources.map(({ source }) => source))]);
  });

  it("link only exact and close products as the same thing", () => {
    const same = seeds.upl.filter(({ relation }) => relation === "exact" || relation === "close");
    expect(edges.filter(({ type }) => type === "SAME_AS")).toHaveLength(same.length);
    expect(same.length).toBeLessThan(seeds.upl.length);
  });
});
