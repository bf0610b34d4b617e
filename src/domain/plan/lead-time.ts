import type { Action } from "../concepts.js";
import type { SupportedStep } from "../knots/support.js";

export interface Days {
  readonly low: number;
  readonly high: number;
}

/**
 * Days until the last step is done, when every step begins as soon as what it needs is there: the longest chain
 * of steps, from low figures and from high ones. Steps must be in an order in which needs come first. A figure
 * that is missing counts as nothing, so the answer is then at least.
 */
export function criticalPath(steps: readonly SupportedStep[], acts: readonly Action[]): Days {
  return { low: longest(steps, acts, "low"), high: longest(steps, acts, "high") };
}

function longest(steps: readonly SupportedStep[], acts: readonly Action[], bound: "low" | "high"): number {
  const ready = new Map<number, number>();
  for (const { act, needs } of steps) {
    const starts = needs.map((met) => (met.by === "start" ? 0 : (ready.get(met.act) ?? 0)));
    const days = acts[act]?.leadTime[bound] ?? 0;
    ready.set(act, Math.max(0, ...starts) + (Number.isFinite(days) ? days : 0));
  }
  return Math.max(0, ...ready.values());
}
