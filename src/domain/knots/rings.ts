import { CERTAIN, DOUBTED, type Doubt } from "./standing.js";

/** Conditions of a circle in order: each needs the next, and the last needs the first. */
export type Ring = readonly number[];

/** What one more link of each doubt costs: no number of sure links is worse than one that is less sure. */
const UNSURE = 100;

/**
 * The surest, then shortest circle through a condition, or undefined when it is in none. A way that asks for
 * what it gives is no circle, unless the condition stands alone. Ties by order of number.
 */
export function ringThrough(
  needs: ReadonlyMap<number, ReadonlyMap<number, number>>,
  doubt: Uint8Array,
  start: number,
): Ring | undefined {
  if (needs.size === 1) return needs.get(start)?.has(start) === true ? [start] : undefined;
  const weight = (each: number): number => linkWeight(doubt[each] as Doubt);
  const cost = new Map<number, number>([[start, 0]]);
  const before = new Map<number, number>();
  const done = new Set<number>();
  let best: { last: number; cost: number } | undefined;
  for (let at: number | undefined = start; at !== undefined; at = cheapest(cost, done)) {
    done.add(at);
    const spent = cost.get(at) as number;
    for (const next of sorted(needs.get(at)?.keys())) {
      if (next === start && at !== start && (best === undefined || spent < best.cost))
        best = { last: at, cost: spent };
      const through = spent + weight(next);
      if (next === start || next === at || through >= (cost.get(next) ?? Infinity)) continue;
      cost.set(next, through);
      before.set(next, at);
    }
  }
  if (best === undefined) return undefined;
  const ring = [best.last];
  for (let at = best.last; at !== start;) ring.unshift((at = before.get(at) as number));
  return ring;
}

/** The same circle begins at its lowest number, so that two findings of it are alike. */
export function turnedToLowest(ring: Ring): Ring {
  const lowest = ring.indexOf(Math.min(...ring));
  return [...ring.slice(lowest), ...ring.slice(0, lowest)];
}

function linkWeight(doubt: Doubt): number {
  return doubt === CERTAIN ? 1 : doubt === DOUBTED ? UNSURE : UNSURE * UNSURE;
}

function cheapest(cost: ReadonlyMap<number, number>, done: ReadonlySet<number>): number | undefined {
  let best: number | undefined;
  for (const [each, spent] of cost) {
    if (done.has(each)) continue;
    const least = best === undefined ? Infinity : (cost.get(best) as number);
    if (spent < least || (spent === least && each < (best as number))) best = each;
  }
  return best;
}

function sorted(list: Iterable<number> | undefined): number[] {
  return [...(list ?? [])].sort((a, b) => a - b);
}
