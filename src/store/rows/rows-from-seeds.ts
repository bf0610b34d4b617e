import type { Seeds } from "../seeds/types.js";
import { routeRows } from "./actions.js";
import { areaRows } from "./areas.js";
import { causeRows } from "./causes.js";
import { circumstanceRows } from "./circumstances.js";
import { conditionRows } from "./conditions.js";
import { exampleRows } from "./examples.js";
import { interventionRows } from "./interventions.js";
import { lawRows } from "./law.js";
import { listRows } from "./lists.js";
import { offeringRows } from "./offerings.js";
import { providerRows } from "./providers.js";
import { join, type RowSet } from "./row-set.js";
import { withSearchWords } from "./search-words.js";
import { sourceRows } from "./sources.js";
import { uplRows } from "./upl.js";

/**
 * Everything the seeds say as nodes and relationships, with the offerings that follow from law. Pure; without what the
 * loader derives (REACHES, Bucket, BEST). Kinds without nodes of their own (words, questions, safety, ledger) stay out.
 */
export function rowsFromSeeds(seeds: Seeds): RowSet {
  const parts = [
    sourceRows, causeRows, conditionRows, circumstanceRows, interventionRows, routeRows, lawRows, listRows,
    exampleRows, areaRows, uplRows, providerRows, offeringRows,
  ]; // prettier-ignore
  const { nodes, edges } = join(...parts.map((part) => part(seeds)));
  const release = seeds.meta.version;
  const released = nodes.map((row) => ({ ...row, props: { ...row.props, release } }));
  return { nodes: withSearchWords(released, seeds), edges };
}
