import type { EdgeRow, NodeRow } from "../../domain/graph-rows.js";
import { toStored } from "../stored-props.js";
import {
  createBuckets,
  createEdges,
  createNodes,
  deleteEdges,
  deleteNodes,
  setNodes,
} from "../statements/writes.js";
import type { Transaction } from "../transaction.js";
import { BUCKET_SIZE, slotName, type Slot } from "../derive.js";
import { keyOf, type NodeKey, type Plan, type StoredEdge, type StoredNode } from "./plan.js";

const BATCH = 1_000;
const BATCH_MS = 20_000;

/** Carries out one batch: in a transaction of its own, or in one that is open. */
export type Runner = (name: string, work: (tx: Transaction) => Promise<void>) => Promise<void>;

/** Writes parts of a plan in batches, and knows the elements of all nodes it has seen or made. */
export class Writer {
  constructor(
    private readonly elements: Map<NodeKey, string>,
    private readonly run: Runner,
    private readonly onBatch: (rows: number) => void = () => undefined,
  ) {}

  static readonly batchMs = BATCH_MS;

  /** The same knowledge of elements, other transactions. */
  within(run: Runner): Writer {
    return new Writer(this.elements, run, this.onBatch);
  }

  knows(edge: EdgeRow): boolean {
    return this.elements.has(fromKey(edge)) && this.elements.has(toKey(edge));
  }

  async createNodes(rows: readonly NodeRow[]): Promise<void> {
    await this.each("create nodes", rows, async (tx, batch) => {
      const stored = batch.map((row) => ({ key: keyOf(row), label: row.label, props: toStored(row.props) }));
      for (const { key, element } of await tx.run(createNodes, { rows: stored }))
        this.elements.set(key, element);
    });
  }

  async setNodes(changes: Plan["setNodes"]): Promise<void> {
    await this.each("change nodes", changes, async (tx, batch) => {
      const rows = batch.map(({ stored, row }) => ({ element: stored.element, props: toStored(row.props) }));
      await tx.run(setNodes, { rows });
    });
  }

  async deleteNodes(nodes: readonly StoredNode[]): Promise<void> {
    await this.each("remove nodes", nodes, async (tx, batch) => {
      await tx.run(deleteNodes, { elements: batch.map(({ element }) => element) });
    });
  }

  async createEdges(rows: readonly EdgeRow[]): Promise<void> {
    await this.each("create relationships", rows, async (tx, batch) => {
      const stored = batch.map((row) => ({
        type: row.type,
        from: this.element(fromKey(row)),
        to: this.element(toKey(row)),
        props: toStored(row.props),
      }));
      await tx.run(createEdges, { rows: stored });
    });
  }

  async deleteEdges(edges: readonly StoredEdge[]): Promise<void> {
    await this.each("remove relationships", edges, async (tx, batch) => {
      await tx.run(deleteEdges, { elements: batch.map(({ element }) => element) });
    });
  }

  async createBuckets(version: string, slots: readonly Slot[]): Promise<void> {
    await this.each("create buckets", slots, async (tx, batch) => {
      const rows = batch.map(({ intervention, area, offerings, cards }) => ({
        key: `${version}|${slotName(intervention, area)}`,
        slot: slotName(intervention, area),
        count: offerings.length,
        cards: cards.map((card) => JSON.stringify(card)),
        best: offerings
          .slice(0, BUCKET_SIZE)
          .map((id, at) => ({ offering: this.element(`Offering:${id}`), rank: at + 1 })),
      }));
      await tx.run(createBuckets, { version, rows });
    });
  }

  private element(key: NodeKey): string {
    const element = this.elements.get(key);
    if (element === undefined)
      throw new Error(`expected node ${key} among the rows, found none; check the seeds`);
    return element;
  }

  private async each<T>(
    name: string,
    items: readonly T[],
    work: (tx: Transaction, batch: readonly T[]) => Promise<void>,
  ): Promise<void> {
    for (let at = 0; at < items.length; at += BATCH) {
      const batch = items.slice(at, at + BATCH);
      await this.run(name, (tx) => work(tx, batch));
      this.onBatch(batch.length);
    }
  }
}

function fromKey({ fromLabel, from }: EdgeRow): NodeKey {
  return keyOf({ label: fromLabel, id: from });
}

function toKey({ toLabel, to }: EdgeRow): NodeKey {
  return keyOf({ label: toLabel, id: to });
}
