import type { CauseGraph } from "./world.js";
import { HOPS } from "./weights.js";

/** Where belief starts: all arrays and places in the numbering of the cause graph. */
export interface BeliefStart {
  readonly told: Uint8Array;
  readonly denied: Uint8Array;
  /** Belief below 1 in nodes that a text hints at. */
  readonly hints: ReadonlyMap<number, number>;
}

/**
 * Belief b in [0, 1] per life event and issue, forward over at most three hops.
 *
 * b = 1 for told nodes, 0 for denied ones, else per hop, from the sweep before only:
 * `b(n) = 1 - (1 - h(n)) * prod over links p->n of (1 - w * m(p->n))`.
 * The message m leaves out what n itself sent p the sweep before, since within three hops only a circle of
 * two can echo: `m(p->n) = 1 - (1 - b(p)) / (1 - w_np * m_before(n->p))`, and b(p) where there is no link
 * back or p is told. Sweeps touch only links that leave believed nodes, in the order of the numbering, so
 * the order of the input cannot matter.
 */
export function forwardBelief(causes: CauseGraph, start: BeliefStart): Float64Array {
  const { size, outStart, outTo, weight, reverse } = causes;
  let belief = firstBelief(size, start);
  let sent = new Float64Array(outTo.length);
  for (let hop = 0; hop < HOPS; hop++) {
    const rest = new Float64Array(size).fill(1);
    const sending = new Float64Array(outTo.length);
    for (let from = 0; from < size; from++) {
      const b = belief[from] as number;
      if (b === 0) continue;
      const isTold = start.told[from] === 1;
      for (let link = outStart[from] as number; link < (outStart[from + 1] as number); link++) {
        const to = outTo[link] as number;
        if (to === from) continue;
        const back = isTold ? -1 : (reverse[link] as number);
        const message = back < 0 ? b : withoutEcho(b, (weight[back] as number) * (sent[back] as number));
        sending[link] = message;
        rest[to] = (rest[to] as number) * (1 - (weight[link] as number) * message);
      }
    }
    belief = nextBelief(rest, start);
    sent = sending;
  }
  return belief;
}

function firstBelief(size: number, { told, denied, hints }: BeliefStart): Float64Array {
  const belief = new Float64Array(size);
  for (const [node, hint] of hints) if (denied[node] !== 1) belief[node] = hint;
  for (let node = 0; node < size; node++) if (told[node] === 1) belief[node] = 1;
  return belief;
}

function nextBelief(rest: Float64Array, { told, denied, hints }: BeliefStart): Float64Array {
  const belief = new Float64Array(rest.length);
  for (let node = 0; node < rest.length; node++) {
    if (told[node] === 1) belief[node] = 1;
    else if (denied[node] !== 1) {
      const hint = hints.size === 0 ? 0 : (hints.get(node) ?? 0);
      belief[node] = 1 - (1 - hint) * (rest[node] as number);
    }
  }
  return belief;
}

function withoutEcho(belief: number, echo: number): number {
  return echo >= 1 ? 0 : Math.max(0, 1 - (1 - belief) / (1 - echo));
}
