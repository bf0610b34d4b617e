/** Every node kind with its label in Neo4j and the prefix of its global id (`issue:rent-arrears`). */
export const KINDS = {
  LifeEvent: "life-event",
  Issue: "issue",
  Condition: "condition",
  Circumstance: "circumstance",
  Group: "group",
  Intervention: "intervention",
  Route: "route",
  LegalBasis: "legal-basis",
  Provider: "provider",
  ProviderKind: "provider-kind",
  Offering: "offering",
  Area: "area",
  PriceListEntry: "price",
  Knot: "knot",
  Precedent: "precedent",
  Domain: "domain",
  Source: "source",
  ExternalId: "external-id",
} as const;

export type Label = keyof typeof KINDS;

const LABEL_OF = new Map(Object.entries(KINDS).map(([label, prefix]) => [prefix as string, label as Label]));

/** `("Issue", "rent-arrears")` gives `issue:rent-arrears`. */
export function globalId(label: Label, id: string): string {
  return `${KINDS[label]}:${id}`;
}

/** Splits a global id at its first colon (ids may hold colons: `legal-basis:awb-4:84`); undefined for anything else. */
export function parseGlobalId(text: string): { label: Label; id: string } | undefined {
  const colon = text.indexOf(":");
  const label = colon < 1 ? undefined : LABEL_OF.get(text.slice(0, colon));
  return label === undefined || colon === text.length - 1 ? undefined : { label, id: text.slice(colon + 1) };
}
