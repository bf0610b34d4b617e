import type { Seeds, StatutoryOffering } from "../seeds/types.js";
import { propsOf } from "./props.js";
import { join, node, type Props, type RowSet } from "./row-set.js";
import { supportedBy } from "./sources.js";

export function lawRows(seeds: Seeds): RowSet {
  return join(
    ...seeds.legalBases.map(({ sources, ...basis }) => ({
      nodes: [node(["LegalBasis", basis.id], propsOf(basis))],
      edges: supportedBy(["LegalBasis", basis.id], sources),
    })),
  );
}

/** `rulesJson` of an intervention: the whole statutory rules that name it, without their lists of interventions. */
export function statutoryRules(rules: readonly StatutoryOffering[], intervention: string): Props {
  const own = rules.filter(({ interventions }) => interventions.includes(intervention));
  if (own.length === 0) return {};
  return { rulesJson: JSON.stringify(own.map(({ interventions: _named, ...rule }) => rule)) };
}
