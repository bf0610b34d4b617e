import type { EdgeRow, NodeRow, PropertyValue } from "../../domain/graph-rows.js";
import type { RowSet } from "../rows/row-set.js";

/** `Label:id`, the name of a node within one load. */
export type NodeKey = string;

export interface StoredNode {
  readonly element: string;
  readonly label: string;
  readonly id: string;
  readonly props: NodeRow["props"];
}

export interface StoredEdge {
  readonly element: string;
  readonly type: string;
  readonly fromLabel: string;
  readonly from: string;
  readonly toLabel: string;
  readonly to: string;
  readonly props: EdgeRow["props"];
}

/** What to write so that the graph equals the rows. Everything that is equal already stays untouched. */
export interface Plan {
  readonly createNodes: readonly NodeRow[];
  readonly setNodes: readonly { readonly stored: StoredNode; readonly row: NodeRow }[];
  readonly deleteNodes: readonly StoredNode[];
  readonly createEdges: readonly EdgeRow[];
  readonly deleteEdges: readonly StoredEdge[];
  /** Elements of the nodes that are there already. */
  readonly elements: Map<NodeKey, string>;
}

export function keyOf({ label, id }: { label: string; id: string }): NodeKey {
  return `${label}:${id}`;
}

export class PlanBuilder {
  private readonly rows: Map<NodeKey, NodeRow>;
  private readonly wantedEdges: Map<string, EdgeRow[]>;
  private readonly elements = new Map<NodeKey, string>();
  private readonly setNodes: Plan["setNodes"][number][] = [];
  private readonly deleteNodes: StoredNode[] = [];
  private readonly deleteEdges: StoredEdge[] = [];

  constructor({ nodes, edges }: RowSet) {
    this.rows = new Map(nodes.map((row) => [keyOf(row), row]));
    this.wantedEdges = new Map();
    for (const row of edges) {
      const content = edgeContent(row);
      this.wantedEdges.set(content, [...(this.wantedEdges.get(content) ?? []), row]);
    }
  }

  addStoredNode(stored: StoredNode): void {
    const row = this.rows.get(keyOf(stored));
    if (row === undefined) {
      this.deleteNodes.push(stored);
      return;
    }
    this.elements.set(keyOf(stored), stored.element);
    if (canonical(stored.props) !== canonical(row.props)) this.setNodes.push({ stored, row });
  }

  /** A relationship has no name of its own: one with another content is another one. */
  addStoredEdge(stored: StoredEdge): void {
    const same = this.wantedEdges.get(edgeContent(stored));
    if (same === undefined || same.length === 0) this.deleteEdges.push(stored);
    else same.pop();
  }

  /** Call once, after everything that is stored was added. */
  finish(): Plan {
    return {
      createNodes: [...this.rows.values()].filter((row) => !this.elements.has(keyOf(row))),
      setNodes: this.setNodes,
      deleteNodes: this.deleteNodes,
      createEdges: [...this.wantedEdges.values()].flat(),
      deleteEdges: this.deleteEdges,
      elements: this.elements,
    };
  }
}

function edgeContent(edge: EdgeRow | StoredEdge): string {
  return [edge.type, edge.fromLabel, edge.from, edge.toLabel, edge.to, canonical(edge.props)].join("\n");
}

function canonical(props: Readonly<Record<string, PropertyValue>>): string {
  return JSON.stringify(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1)));
}
