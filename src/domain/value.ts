import type { Address, Intervention } from "./concepts.js";
import type { Weights } from "./weights.js";

/** One issue that an act addresses and that plays, or may play. */
export interface Reason {
  readonly address: Address;
  readonly belief: number;
  /** p = effect of the grade times belief. */
  readonly p: number;
  /** x = u * -ln(1 - p): adds up over reasons. */
  readonly x: number;
  /** x over the sum of x. */
  readonly share: number;
}

export interface Value {
  /** Strongest first; ties by place of the issue. */
  readonly reasons: readonly Reason[];
  readonly sum: number;
  /** V = 1 - exp(-sum) in [0, 1]: a noisy-OR over the issues it addresses. */
  readonly value: number;
}

/** Effect of a grade: 3 made for it, 2 a usual help, 1 side effect, 0 none. */
export function gradeEffect(grade: number, weights: Weights): number {
  return grade === 3 ? weights.grade3 : grade === 2 ? weights.grade2 : grade === 1 ? weights.grade1 : 0;
}

/** What the act is worth, given belief per issue; `priority` is the issue the person puts first. */
export function valueOf(
  act: Intervention,
  belief: Float64Array,
  weights: Weights,
  priority: number | undefined,
): Value {
  const parts: { address: Address; belief: number; p: number; x: number }[] = [];
  let sum = 0;
  for (const address of act.addresses) {
    const b = belief[address.cause] ?? 0;
    const p = gradeEffect(address.grade, weights) * b;
    if (p === 0) continue;
    const x = (address.cause === priority ? weights.priority : 1) * -Math.log1p(-p);
    parts.push({ address, belief: b, p, x });
    sum += x;
  }
  const reasons = parts
    .map((part): Reason => ({ ...part, share: part.x / sum }))
    .sort((a, b) => b.x - a.x || a.address.cause - b.address.cause);
  return { reasons, sum, value: -Math.expm1(-sum) };
}
