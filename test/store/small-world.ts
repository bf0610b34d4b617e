import type { EdgeRow, EdgeType, NodeRow, PropertyValue } from "../../src/domain/graph-rows.js";
import type { Label } from "../../src/domain/kinds.js";
import type { RowSet } from "../../src/store/rows/row-set.js";

type Props = Readonly<Record<string, PropertyValue>>;

const RELEASE = "0.0.1";

export function node(label: Label, id: string, props: Props = {}): NodeRow {
  return { label, id, props: { id, release: RELEASE, ...props } };
}

export function edge(
  type: EdgeType,
  from: `${Label}:${string}`,
  to: `${Label}:${string}`,
  props: Props = {},
): EdgeRow {
  const [fromLabel, fromId] = split(from);
  const [toLabel, toId] = split(to);
  return { type, fromLabel, from: fromId, toLabel, to: toId, props };
}

/** An offering with its relationships. */
export function offering(
  provider: string,
  intervention: string,
  areas: readonly string[],
  basis: "stated" | "law" | "name",
  props: Props = {},
): RowSet {
  const id = `${provider}--${intervention}`;
  return {
    nodes: [node("Offering", id, { intervention, basis, areasKnown: areas.length > 0, ...props })],
    edges: [
      edge("OFFERS", `Provider:${provider}`, `Offering:${id}`),
      edge("DELIVERS", `Offering:${id}`, `Intervention:${intervention}`),
      ...areas.map((area) => edge("SERVES", `Offering:${id}`, `Area:${area}`)),
    ],
  };
}

function named(label: Label, id: string, props: Props = {}): NodeRow {
  return node(label, id, {
    nameNl: `${id} nl`,
    nameEn: `${id} en`,
    searchNames: id.replaceAll("-", " "),
    ...props,
  });
}

function provider(id: string, name: string, areasKnown = true): RowSet {
  return {
    nodes: [node("Provider", id, { name, kind: "municipality", areasKnown })],
    edges: [edge("OF_KIND", `Provider:${id}`, "ProviderKind:municipality")],
  };
}

const KNOWLEDGE: RowSet = {
  nodes: [
    node("Area", "nl", { name: "Nederland", kind: "country" }),
    node("Area", "pv20", { name: "Groningen", kind: "province" }),
    node("Area", "ggd-north", { name: "GGD Noord", kind: "region", regionKind: "public-health-region" }),
    node("Area", "gm0001", { name: "Eerste", kind: "municipality" }),
    node("Area", "gm0002", { name: "Tweede", kind: "municipality" }),
    named("Domain", "money"),
    named("LifeEvent", "drop-in-income"),
    named("Issue", "rent-arrears", { domain: "money", severity: 4 }),
    named("Issue", "threatened-eviction", { domain: "money", severity: 5 }),
    named("Condition", "landlord-agrees", { prior: 0.5 }),
    named("Intervention", "pay-rent", { costSources: ["a-page"] }),
    named("Intervention", "call-landlord"),
    named("ProviderKind", "municipality"),
    node("Source", "a-page", { url: "https://example.org/a", publisher: "Example", year: 2020 }),
  ],
  edges: [
    edge("WITHIN", "Area:gm0001", "Area:pv20"),
    edge("WITHIN", "Area:gm0001", "Area:ggd-north"),
    edge("WITHIN", "Area:gm0002", "Area:pv20"),
    edge("WITHIN", "Area:ggd-north", "Area:nl"),
    edge("WITHIN", "Area:pv20", "Area:nl"),
    edge("IN_DOMAIN", "Issue:rent-arrears", "Domain:money"),
    edge("IN_DOMAIN", "Issue:threatened-eviction", "Domain:money"),
    edge("MAY_RAISE", "LifeEvent:drop-in-income", "Issue:rent-arrears", link("e1", 0.3)),
    edge("LEADS_TO", "Issue:rent-arrears", "Issue:threatened-eviction", link("e2", 1)),
    edge("ADDRESSES", "Intervention:pay-rent", "Issue:rent-arrears", { grade: 3, listed: true }),
    edge("ADDRESSES", "Intervention:call-landlord", "Issue:threatened-eviction", { grade: 2, listed: true }),
    edge("REQUIRES", "Intervention:pay-rent", "Condition:landlord-agrees", {
      hard: true,
      imposedBy: "provider",
      waivableBy: ["call-landlord"],
    }),
    edge("SUPPORTED_BY", "Issue:rent-arrears", "Source:a-page", { place: 0 }),
  ],
};

function link(id: string, strength: number): Props {
  return { id, strength, claim: "practice-report", direction: "increases", sources: ["a-page"] };
}

const OFFERS: readonly RowSet[] = [
  provider("municipality-gm0001", "Gemeente Eerste"),
  provider("municipality-gm0002", "Gemeente Tweede"),
  provider("fund", 'Fonds "De Brug"'),
  provider("north", "GGD Noord"),
  provider("helper", "Ergens", false),
  ...["a", "b", "c", "d", "e"].map((letter) =>
    provider(`bureau-${letter}`, `Bureau ${letter.toUpperCase()}`),
  ),
  ...["a", "b", "c", "d", "e"].map((letter, at) =>
    offering(`bureau-${letter}`, "pay-rent", ["gm0001", "gm0002"], "stated", { checked: 2016 + at }),
  ),
  offering("municipality-gm0001", "pay-rent", ["gm0001"], "law", {
    checked: 2017,
    gistNl: "Moet beslissen.",
    gistEn: "Must decide.",
    mode: "must-decide",
    law: "Participatiewet",
    article: "35",
  }),
  offering("municipality-gm0002", "pay-rent", ["gm0002"], "law", { checked: 2017 }),
  offering("fund", "pay-rent", ["nl"], "stated", { costToPersonNl: "gratis", costToPersonEn: "free" }),
  offering("north", "call-landlord", ["ggd-north"], "name"),
  offering("helper", "call-landlord", [], "stated", { checked: 2024 }),
];

/** Two municipalities, a region, two acts and offers of every kind; audits find nothing in it. */
export function smallWorld(): RowSet {
  const sets = [KNOWLEDGE, ...OFFERS];
  return { nodes: sets.flatMap(({ nodes }) => nodes), edges: sets.flatMap(({ edges }) => edges) };
}

/** The same world a release later: a text, a strength and an offer differ; an act, a municipality and offers are new; one provider and one link are gone. */
export function nextWorld(): RowSet {
  const { nodes, edges } = smallWorld();
  const gone = new Set(["Provider:bureau-e", "Offering:bureau-e--pay-rent"]);
  const kept = nodes.filter(({ label, id }) => !gone.has(`${label}:${id}`));
  const added = [
    provider("municipality-gm0003", "Gemeente Derde"),
    offering("municipality-gm0003", "mediate", ["gm0003"], "law"),
    offering("fund", "mediate", ["nl"], "stated", { checked: 2025 }),
  ];
  return {
    nodes: [
      ...kept.map((row) =>
        row.id === "rent-arrears" ? named("Issue", row.id, { domain: "money", severity: 3 }) : row,
      ),
      named("Intervention", "mediate"),
      node("Area", "gm0003", { name: "Derde", kind: "municipality" }),
      ...added.flatMap((set) => set.nodes),
    ],
    edges: [
      ...edges
        .filter((row) => !gone.has(`${row.fromLabel}:${row.from}`) && !gone.has(`${row.toLabel}:${row.to}`))
        .filter(({ props }) => props["id"] !== "e2"),
      edge("LEADS_TO", "Issue:rent-arrears", "Issue:threatened-eviction", link("e2", 0.5)),
      edge("ADDRESSES", "Intervention:mediate", "Issue:rent-arrears", { grade: 1, listed: false }),
      edge("WITHIN", "Area:gm0003", "Area:pv20"),
      ...added.flatMap((set) => set.edges),
    ],
  };
}

function split(end: string): [Label, string] {
  const colon = end.indexOf(":");
  return [end.slice(0, colon) as Label, end.slice(colon + 1)];
}
