import type { EdgeRow, GraphVersion, NodeRow } from "../domain/graph-rows.js";
import type { World } from "../domain/world.js";
import { ActionBuilder } from "./build-actions.js";
import { buildCauses } from "./build-causes.js";
import { buildConcepts } from "./build-concepts.js";
import { buildDocumentedKnots, buildPrecedents } from "./build-examples.js";
import { buildConditionLogic, buildMeanings } from "./build-logic.js";
import { RowIndex } from "./row-index.js";

/** Seeds without nodes of their own, read at start; part of the version. */
export type Books = Pick<World, "safety" | "lexicon" | "questions" | "ledger">;

/**
 * Builds the read model of one graph version from its rows. Pure; the order of the rows does not matter.
 * Throws a RowError when a row lacks what this release needs.
 */
export function rebuildWorld(
  version: GraphVersion,
  rows: { readonly nodes: readonly NodeRow[]; readonly edges: readonly EdgeRow[] },
  books: Books,
): World {
  const index = new RowIndex(rows.nodes, rows.edges);
  const concepts = buildConcepts(index);
  const actions = new ActionBuilder(index, concepts);
  const interventions = actions.interventions();
  return {
    version,
    ...concepts,
    causes: buildCauses(index, concepts),
    conditionLogic: buildConditionLogic(index, concepts),
    meanings: buildMeanings(index, concepts),
    interventions,
    routes: actions.routes(),
    documentedKnots: buildDocumentedKnots(index, concepts),
    precedents: buildPrecedents(index, concepts, interventions),
    ...books,
  };
}
