import type { NodeRow, PropertyValue } from "../domain/graph-rows.js";
import type { OfferBasis, OfferCard } from "../domain/ports.js";
import type { Text } from "../domain/text.js";

/** One offering with all that its card needs. */
export interface OfferFacts {
  readonly id: string;
  readonly props: NodeRow["props"];
  readonly provider: NodeRow;
  readonly intervention: string;
  readonly basis: OfferBasis;
  readonly year: number | undefined;
  readonly areas: readonly string[];
  readonly source: string | undefined;
}

/** The card without its place and rank. Absent facts are absent fields. */
export function cardOf({ id, props, provider, basis, year, source }: OfferFacts): Omit<OfferCard, "rank"> {
  const text = (name: string): string | undefined => maybeText(props[name]);
  return compact({
    offering: id,
    provider: provider.id,
    providerName: String(provider.props["name"]),
    providerKind: String(provider.props["kind"]),
    site: maybeText(provider.props["site"]),
    basis,
    sourceYear: year,
    sourceId: source,
    cost: both(text("costToPersonNl"), text("costToPersonEn")),
    service: both(text("serviceNl"), text("serviceEn")),
    gist: both(text("gistNl"), text("gistEn")),
    mode: text("mode"),
    law: text("law"),
    article: text("article"),
  });
}

function both(nl: string | undefined, en: string | undefined): Text | undefined {
  return nl === undefined || en === undefined ? undefined : { nl, en };
}

function maybeText(value: PropertyValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

type Compacted<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function compact<T extends object>(value: T): Compacted<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Compacted<T>;
}
