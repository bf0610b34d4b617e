import type { Area, Provider, ProviderType, Seeds } from "../seeds/types.js";
import { propsOf } from "./props.js";
import { edge, join, node, type End, type RowSet } from "./row-set.js";
import { supportedBy } from "./sources.js";

/** A provider as offers need it. */
export type ProviderSeed = Pick<Provider, "id" | "name" | "kind" | "offers" | "areas" | "sources"> &
  Partial<Provider>;

/** The listed providers, one per municipality of today, and one per kind that a law names without naming who. */
export function allProviders(seeds: Seeds): readonly ProviderSeed[] {
  const municipalities = seeds.areas.filter(({ kind }) => kind === "municipality").map(asProvider);
  const unnamed = new Set(
    seeds.statutoryOfferings
      .filter(({ provider }) => provider === undefined)
      .map(({ offered_by }) => offered_by),
  );
  const kinds = seeds.providerTypes.filter(({ id }) => unnamed.has(id as "court" | "national-agency"));
  return [...seeds.providers, ...municipalities, ...kinds.map((kind) => unnamedProvider(kind, seeds))];
}

export function providerRows(seeds: Seeds): RowSet {
  return join(
    ...allProviders(seeds).map(({ sources, offers: _inOfferings, ...provider }): RowSet => {
      const end: End = ["Provider", provider.id];
      return {
        nodes: [node(end, { ...propsOf(provider), areasKnown: (provider.areas ?? []).length > 0 })],
        edges: [edge("OF_KIND", end, ["ProviderKind", provider.kind]), ...supportedBy(end, sources)],
      };
    }),
  );
}

export function municipalityProvider(code: string): string {
  return `municipality-${code}`;
}

function asProvider({ code, name }: Area): ProviderSeed {
  return {
    id: municipalityProvider(code),
    name: `Gemeente ${name}`,
    kind: "municipality",
    country: "NL",
    offers: [],
    areas: [code],
    sources: [],
  };
}

/** Stands for "the national body" or "the court" where a rule names no organisation; has the id and name of its kind. */
function unnamedProvider({ id, name_nl, name_en }: ProviderType, { areas }: Seeds): ProviderSeed {
  const country = areas.find(({ kind }) => kind === "country")?.code;
  const both = { name_nl, name_en };
  return {
    id,
    name: name_nl,
    ...both,
    kind: id,
    country: "NL",
    offers: [],
    areas: country === undefined ? [] : [country],
    sources: [],
  };
}
