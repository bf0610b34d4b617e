import type { EdgeRow, EdgeType, NodeRow, PropertyValue } from "../../domain/graph-rows.js";
import type { Label } from "../../domain/kinds.js";

export type Props = Readonly<Record<string, PropertyValue>>;

export interface RowSet {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

/** Label and id of one node. */
export type End = readonly [label: Label, id: string];

export function node([label, id]: End, props: Props): NodeRow {
  return { label, id, props: { id, ...props } };
}

export function edge(type: EdgeType, [fromLabel, from]: End, [toLabel, to]: End, props: Props = {}): EdgeRow {
  return { type, fromLabel, from, toLabel, to, props };
}

/** One edge per id, in the order of the list: `place` counts from 0. */
export function edges(
  type: EdgeType,
  from: End,
  toLabel: Label,
  ids: readonly string[] = [],
  props: Props = {},
): EdgeRow[] {
  return ids.map((id, place) => edge(type, from, [toLabel, id], { ...props, place }));
}

export function join(...sets: readonly RowSet[]): RowSet {
  return { nodes: sets.flatMap(({ nodes }) => nodes), edges: sets.flatMap((set) => set.edges) };
}
