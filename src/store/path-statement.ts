import { pathByNodes } from "./statements/reads.js";

export interface PathStatement {
  /** Cypher to paste in a console of Neo4j. */
  readonly text: string;
  readonly parameters: { readonly nodes: readonly string[] };
}

/**
 * The statement that shows one path of an answer in the database: `nodes` from what is told to the act, such as
 * `Issue:rent-arrears`, `Intervention:pay-rent-arrears`; one to four causes and then the act.
 */
export function pathStatement(nodes: readonly string[]): PathStatement {
  if (nodes.length < 2 || nodes.length > 5) {
    throw new RangeError(`expected two to five nodes of a path, came ${nodes.length}`);
  }
  return { text: pathByNodes.text, parameters: { nodes: [...nodes] } };
}
