import type { EdgeRow, EdgeType, NodeRow } from "../domain/graph-rows.js";
import type { Label } from "../domain/kinds.js";
import type { Catalogue } from "../domain/world.js";

export type IndexedEdge = EdgeRow;

/** Rows by label and by kind of relationship, so that each builder reads only its own. */
export class RowIndex {
  private readonly nodesByLabel = new Map<Label, NodeRow[]>();
  private readonly edgesByType = new Map<EdgeType, EdgeRow[]>();
  private readonly edgesByEnd = new Map<string, EdgeRow[]>();

  constructor(nodes: readonly NodeRow[], edges: readonly EdgeRow[]) {
    for (const node of nodes) push(this.nodesByLabel, node.label, node);
    for (const rows of this.nodesByLabel.values()) rows.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const edge of edges) {
      push(this.edgesByType, edge.type, edge);
      push(this.edgesByEnd, `${edge.type} from ${edge.fromLabel} ${edge.from}`, edge);
    }
    for (const rows of this.edgesByEnd.values()) rows.sort(byTarget);
  }

  /** In order of id. */
  nodes(label: Label): readonly NodeRow[] {
    return this.nodesByLabel.get(label) ?? [];
  }

  edges(type: EdgeType): readonly EdgeRow[] {
    return this.edgesByType.get(type) ?? [];
  }

  /** Relationships of a kind that leave one node, in the order given by `place`, else of their target. */
  edgesFrom(type: EdgeType, label: Label, id: string): readonly EdgeRow[] {
    return this.edgesByEnd.get(`${type} from ${label} ${id}`) ?? [];
  }

  /** Ids of the sources that support a node. */
  sourcesOf(label: Label, id: string): readonly string[] {
    return this.edgesFrom("SUPPORTED_BY", label, id).map(({ to }) => to);
  }
}

/** Builds one entry per row, keeping the order of id. */
export function catalogueOf<T extends { readonly id: string }>(
  rows: readonly NodeRow[],
  build: (row: NodeRow) => T,
): Catalogue<T> {
  const list = rows.map(build);
  return { list, index: new Map(list.map(({ id }, place) => [id, place])) };
}

/** The place of an id that must exist; the loader checks references, so a miss means a broken graph. */
export function placeOf(index: ReadonlyMap<string, number>, id: string, kind: string): number {
  const place = index.get(id);
  if (place === undefined)
    throw new Error(`expected ${kind} ${id} in the graph, found none; load the seeds again`);
  return place;
}

function byTarget(a: EdgeRow, b: EdgeRow): number {
  const place = (row: EdgeRow): number => (typeof row.props["place"] === "number" ? row.props["place"] : 0);
  return place(a) - place(b) || (a.to < b.to ? -1 : a.to > b.to ? 1 : 0);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
