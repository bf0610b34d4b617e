import { globalId, parseGlobalId, type Label } from "../kinds.js";
import type { World } from "../world.js";

/** What can be said of a place in the graph. There is no field for words. */
export const GAP_KINDS = ["nothing-here", "wrong", "does-not-fit"] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/**
 * The name of the node or link that a report is about: a global id of the snapshot, or the key of a link. Undefined for
 * anything else, so that nothing but names of this graph can ever be stored.
 */
export function readGapTarget(world: World, id: string): string | undefined {
  if (world.causes.edges.some((edge) => edge.id === id)) return id;
  const parsed = parseGlobalId(id);
  if (parsed === undefined) return undefined;
  return indexOf(world, parsed.label)?.has(parsed.id) === true
    ? globalId(parsed.label, parsed.id)
    : undefined;
}

function indexOf(world: World, label: Label): ReadonlyMap<string, number> | undefined {
  const catalogues: Partial<Record<Label, { readonly index: ReadonlyMap<string, number> }>> = {
    LifeEvent: world.lifeEvents,
    Issue: world.issues,
    Condition: world.conditions,
    Circumstance: world.circumstances,
    Group: world.groups,
    Intervention: world.interventions,
    Route: world.routes,
    LegalBasis: world.legalBases,
    ProviderKind: world.providerKinds,
    Area: world.areas,
    Domain: world.domains,
    Source: world.sources,
    Knot: world.documentedKnots,
    Precedent: world.precedents,
  };
  return catalogues[label]?.index;
}
