import type { Seeds } from "../seeds/types.js";
import { propsOf } from "./props.js";
import { join, node, type RowSet } from "./row-set.js";
import { supportedBy } from "./sources.js";

/** Kinds of provider and the price list. */
export function listRows(seeds: Seeds): RowSet {
  return join(
    ...seeds.providerTypes.map(({ sources, ...kind }) => ({
      nodes: [node(["ProviderKind", kind.id], propsOf(kind))],
      edges: supportedBy(["ProviderKind", kind.id], sources),
    })),
    ...seeds.costUnits.map(({ sources, ...unit }) => ({
      nodes: [node(["PriceListEntry", unit.id], propsOf(unit))],
      edges: supportedBy(["PriceListEntry", unit.id], sources),
    })),
  );
}
