import type { BeliefStart } from "./belief.js";
import type { CauseEdge } from "./concepts.js";
import { HOPS } from "./weights.js";
import type { CauseGraph } from "./world.js";

/** A chain of links from a told or hinted node to a believed one. Empty when it is that node itself. */
export interface Chain {
  readonly start: number;
  readonly links: readonly CauseEdge[];
  /** Product of the strengths, times the hint where it starts from one; 1 for a told node itself. */
  readonly product: number;
}

/**
 * The strongest chain of at most three links from any told or hinted node to each node, by product of strengths.
 * Denied nodes carry nothing. Ties: fewer links, then the start that comes first.
 */
export class BestPaths {
  /** Per number of links: best product that reaches a node, and the link it came by. */
  private readonly layers: { product: Float64Array; by: Int32Array }[] = [];

  constructor(
    private readonly causes: CauseGraph,
    { told, denied, hints }: BeliefStart,
  ) {
    const first = { product: Float64Array.from(told), by: new Int32Array(causes.size).fill(-1) };
    for (const [node, hint] of hints) {
      if (denied[node] !== 1) first.product[node] = Math.max(hint, first.product[node] as number);
    }
    this.layers.push(first);
    for (let hop = 0; hop < HOPS; hop++) this.layers.push(this.next(this.layers[hop] ?? first, told, denied));
  }

  /** The best chain to a node; undefined when no told node reaches it. */
  to(node: number): Chain | undefined {
    let best = 0;
    this.layers.forEach(({ product }, hop) => {
      if ((product[node] as number) > (this.layers[best]?.product[node] as number)) best = hop;
    });
    const product = this.layers[best]?.product[node] as number;
    if (!(product > 0)) return undefined;
    const links: CauseEdge[] = [];
    let start = node;
    for (let hop = best; hop > 0; hop--) {
      const edge = this.causes.edges[this.layers[hop]?.by[start] as number] as CauseEdge;
      links.unshift(edge);
      start = edge.from;
    }
    return { start, links, product };
  }

  private next(
    before: { product: Float64Array },
    told: Uint8Array,
    denied: Uint8Array,
  ): { product: Float64Array; by: Int32Array } {
    const { size, outStart, outTo, weight } = this.causes;
    const product = new Float64Array(size);
    const by = new Int32Array(size).fill(-1);
    for (let from = 0; from < size; from++) {
      const reached = before.product[from] as number;
      if (reached === 0) continue;
      for (let link = outStart[from] as number; link < (outStart[from + 1] as number); link++) {
        const to = outTo[link] as number;
        const carried = reached * (weight[link] as number);
        if (told[to] === 1 || denied[to] === 1 || carried <= (product[to] as number)) continue;
        product[to] = carried;
        by[to] = link;
      }
    }
    return { product, by };
  }
}
