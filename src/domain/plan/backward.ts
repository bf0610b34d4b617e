import type { CauseGraph } from "../world.js";

/** Belief a cause is given at least, so that a cause nobody mentioned can be asked about. */
const LEAST_BELIEF = 0.1;
/** Room left for causes that the graph does not know. */
const LEAK = 0.05;

/**
 * How much each issue may lie behind what was told: per told issue i its causes share the reason,
 * `w_ci * max(b(c), 0.1) / (0.05 + sum over causes of i)`, and shares are pooled by noisy-OR. Only used to choose
 * a question: what lies underneath cannot be found by computing.
 */
export function backwardShare(causes: CauseGraph, belief: Float64Array, told: Uint8Array): Float64Array {
  const { size, eventCount, outStart, outTo, weight } = causes;
  const weighed = (from: number, link: number): number =>
    (weight[link] as number) * Math.max(belief[from] as number, LEAST_BELIEF);
  const sums = new Float64Array(size).fill(LEAK);
  const each = (visit: (from: number, to: number, link: number) => void): void => {
    for (let from = eventCount; from < size; from++) {
      for (let link = outStart[from] as number; link < (outStart[from + 1] as number); link++) {
        const to = outTo[link] as number;
        if (told[to] === 1 && to !== from) visit(from, to, link);
      }
    }
  };
  each((from, to, link) => {
    sums[to] = (sums[to] as number) + weighed(from, link);
  });
  const rest = new Float64Array(size).fill(1);
  each((from, to, link) => {
    rest[from] = (rest[from] as number) * (1 - weighed(from, link) / (sums[to] as number));
  });
  return rest.map((left) => 1 - left);
}
