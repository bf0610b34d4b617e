import type { Seeds, UplMapping } from "../seeds/types.js";
import { propsOf } from "./props.js";
import { edge, node, type Props, type RowSet } from "./row-set.js";

/**
 * Products of the uniform product names list (UPL) as ExternalId nodes, with SAME_AS from the interventions that mean
 * the same (`exact`, `close`). Every other relation is only a property of the intervention: it serves search.
 */
export function uplRows({ upl }: Seeds): RowSet {
  const same = upl.filter(meansTheSame);
  const products = new Map(same.map((mapping) => [uplId(mapping), mapping]));
  return {
    nodes: [...products].map(([id, mapping]) => node(["ExternalId", id], productProps(mapping))),
    edges: same.map((mapping) =>
      edge("SAME_AS", ["Intervention", mapping.intervention], ["ExternalId", uplId(mapping)], {
        relation: mapping.relation,
      }),
    ),
  };
}

/** `uplJson` and, for reading by eye, `uplNames`: the products that are wider, a part, or only related. */
export function otherUplProducts(upl: readonly UplMapping[], intervention: string): Props {
  const others = upl.filter((mapping) => mapping.intervention === intervention && !meansTheSame(mapping));
  if (others.length === 0) return {};
  return {
    uplNames: others.map(({ upl_name }) => upl_name),
    uplJson: JSON.stringify(others.map(({ intervention: _own, ...rest }) => rest)),
  };
}

function meansTheSame({ relation }: UplMapping): boolean {
  return relation === "exact" || relation === "close";
}

/** `upl:` and the last part of the address. */
function uplId({ upl_uri }: UplMapping): string {
  return `upl:${upl_uri.slice(upl_uri.lastIndexOf("/") + 1)}`;
}

function productProps({ upl_name, upl_uri, upl_performed_by, upl_legal_basis }: UplMapping): Props {
  const product = {
    name: upl_name,
    uri: upl_uri,
    performed_by: upl_performed_by,
    legal_basis: upl_legal_basis,
  };
  return { scheme: "UPL", ...propsOf(product) };
}
