import type { Address, Intervention } from "./concepts.js";
import { betaMean } from "./outcomes/beta.js";
import type { Weights } from "./weights.js";

/** One issue that an act addresses and that plays, or may play. */
export interface Reason {
  readonly address: Address;
  readonly belief: number;
  /** p = effect of the act on the issue times belief. */
  readonly p: number;
  /** x = u * -ln(1 - p): adds up over reasons. */
  readonly x: number;
  /** x over the sum of x. */
  readonly share: number;
}

/** What decides the value of an act in one situation. `priority` is the issue the person puts first. */
export interface ValueInput {
  readonly belief: Float64Array;
  readonly weights: Weights;
  readonly priority: number | undefined;
}

/** Effect of a grade: 3 made for it, 2 a usual help, 1 side effect, 0 none. */
export function gradeEffect(grade: number, weights: Weights): number {
  return grade === 3 ? weights.grade3 : grade === 2 ? weights.grade2 : grade === 1 ? weights.grade1 : 0;
}

/** Effect of an act on one issue: that of its grade, moved by what was heard of exactly this pair. */
export function addressEffect({ grade, learned }: Address, weights: Weights): number {
  const start = gradeEffect(grade, weights);
  return learned === undefined ? start : betaMean({ mean: start, weight: learned.weight }, learned);
}

/**
 * Sum of x over the issues an act addresses, at least 0. Its value is V = 1 - exp(-sum), a noisy-OR over those
 * issues. Runs for every act of every answer, so it makes no objects; `reasonsOf` explains the few that are shown.
 */
export function valueSum({ addresses }: Pick<Intervention, "addresses">, input: ValueInput): number {
  let sum = 0;
  for (const address of addresses) sum += extent(address, input);
  return sum;
}

/** The reasons that make up the sum, strongest first; ties by place of the issue. */
export function reasonsOf({ addresses }: Pick<Intervention, "addresses">, input: ValueInput): Reason[] {
  const { belief, weights } = input;
  const parts = addresses
    .map((address) => {
      const b = belief[address.cause] ?? 0;
      return { address, belief: b, p: addressEffect(address, weights) * b, x: extent(address, input) };
    })
    .filter(({ x }) => x > 0);
  const sum = parts.reduce((total, { x }) => total + x, 0);
  return parts
    .map((part): Reason => ({ ...part, share: part.x / sum }))
    .sort((a, b) => b.x - a.x || a.address.cause - b.address.cause);
}

/** x of one pair: `u * -ln(1 - e * b)`, 0 where nothing plays. */
export function extent(address: Address, { belief, weights, priority }: ValueInput): number {
  const { cause } = address;
  const b = belief[cause] as number;
  if (b === 0) return 0;
  const p = addressEffect(address, weights) * b;
  return p === 0 ? 0 : (cause === priority ? weights.priority : 1) * -Math.log1p(-p);
}
