import type { EdgeRow } from "../../domain/graph-rows.js";
import type { OfferBasis } from "../../domain/ports.js";
import type { Offering, Seeds, SourceUse, StatutoryOffering } from "../seeds/types.js";
import { AreaTree } from "./area-tree.js";
import { propsOf } from "./props.js";
import { allProviders, type ProviderSeed } from "./providers.js";
import { edge, edges, join, node, type End, type Props, type RowSet } from "./row-set.js";
import { supportedBy } from "./sources.js";
import { statutoryDuties } from "./statutory.js";

/** One offering before it becomes rows. */
interface Draft {
  readonly id: string;
  readonly provider: string;
  readonly intervention: string;
  areas: readonly string[];
  basis: OfferBasis;
  readonly own: Props;
  readonly checked: number | undefined;
  readonly sources: readonly SourceUse[];
  readonly rules: StatutoryOffering[];
}

/**
 * All offerings: the explicit ones; one for every act a provider says it offers without an entry; and one for every
 * act that a rule lays on a provider. Several rules for the same provider and act are one offering, and a rule joins
 * the offering that is already there.
 */
export function offeringRows(seeds: Seeds): RowSet {
  const tree = new AreaTree(seeds);
  return join(...drafts(seeds).map((draft) => rowsOf({ ...draft, areas: tree.withoutInner(draft.areas) })));
}

function drafts(seeds: Seeds): readonly Draft[] {
  const years = new Map(seeds.sources.map(({ id, year }) => [id, year]));
  const yearOf = (uses: readonly SourceUse[]): number | undefined =>
    uses.map(({ source, year }) => year ?? years.get(source)).find((year) => year !== undefined);
  const all = seeds.offerings.map(explicit);
  const byPair = new Map<string, Draft>();
  const pair = ({ provider, intervention }: Pick<Draft, "provider" | "intervention">): string =>
    `${provider}--${intervention}`;
  const add = (draft: Draft): Draft => {
    all.push(draft);
    byPair.set(pair(draft), draft);
    return draft;
  };
  for (const draft of all) if (!byPair.has(pair(draft))) byPair.set(pair(draft), draft);
  for (const provider of allProviders(seeds)) {
    for (const intervention of provider.offers ?? []) {
      if (byPair.has(pair({ provider: provider.id, intervention }))) continue;
      add(said(provider, intervention, provider.checked ?? yearOf(provider.sources ?? [])));
    }
  }
  for (const { rule, provider, areas } of statutoryDuties(seeds)) {
    for (const intervention of rule.interventions) {
      const there = byPair.get(pair({ provider, intervention }));
      if (there === undefined) add(byLaw(rule, provider, intervention, areas, yearOf(rule.sources ?? [])));
      else joinRule(there, rule, areas);
    }
  }
  return all;
}

function explicit(seed: Offering): Draft {
  const { id, provider, intervention, areas = [], basis, checked, sources = [] } = seed;
  const elsewhere = ["id", "provider", "intervention", "areas", "basis", "checked", "sources"];
  return {
    id,
    provider,
    intervention,
    areas,
    basis,
    checked,
    sources,
    own: propsOf(seed, elsewhere),
    rules: [],
  };
}

/** The seeds say only that the provider offers it: stated when the provider has a source, else no more than a name. */
function said(provider: ProviderSeed, intervention: string, checked: number | undefined): Draft {
  return {
    id: `${provider.id}--${intervention}`,
    provider: provider.id,
    intervention,
    areas: provider.areas ?? [],
    basis: (provider.sources ?? []).length > 0 ? "stated" : "name",
    checked,
    sources: provider.sources ?? [],
    own: provider.areas_confirmed === false ? { areasConfirmed: false } : {},
    rules: [],
  };
}

function byLaw(
  rule: StatutoryOffering,
  provider: string,
  intervention: string,
  areas: readonly string[],
  checked: number | undefined,
): Draft {
  const id = `${provider}--${intervention}`;
  return { id, provider, intervention, areas, basis: "law", checked, sources: [], own: {}, rules: [rule] };
}

/** Law says more than a name and less than a source about this very provider. Where no place was known, the law gives it. */
function joinRule(draft: Draft, rule: StatutoryOffering, areas: readonly string[]): void {
  draft.rules.push(rule);
  if (draft.basis === "name") draft.basis = "law";
  if (draft.areas.length === 0) draft.areas = areas;
}

function rowsOf(draft: Draft): RowSet {
  const end: End = ["Offering", draft.id];
  const links: EdgeRow[] = [
    edge("OFFERS", ["Provider", draft.provider], end),
    edge("DELIVERS", end, ["Intervention", draft.intervention]),
    ...edges("SERVES", end, "Area", draft.areas).map((row) => ({ ...row, props: {} })),
    ...supportedBy(end, draft.sources),
  ];
  const props = {
    ...ruleProps(draft),
    ...draft.own,
    ...propsOf({ intervention: draft.intervention, basis: draft.basis, checked: draft.checked }),
    areasKnown: draft.areas.length > 0,
  };
  return { nodes: [node(end, props)], edges: links };
}

/**
 * What the first rule says, and the ids of all. The sources of a rule are a list of ids on the offering: one edge per
 * source would double the graph for nothing new.
 */
function ruleProps({ rules }: Draft): Props {
  const [first] = rules;
  if (first === undefined) return {};
  return propsOf({
    rules: rules.map(({ id }) => id),
    rule_sources: [...new Set(rules.flatMap(({ sources = [] }) => sources.map(({ source }) => source)))],
    gist_nl: first.gist_nl,
    gist_en: first.gist_en,
    mode: first.mode,
    law: first.law,
    article: first.article,
    cost_to_person_nl: first.cost_nl,
    cost_to_person_en: first.cost_en,
  });
}
