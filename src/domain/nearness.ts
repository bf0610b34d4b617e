import type { Action } from "./concepts.js";
import { DOER_NEARNESS, MANDATE_NEARNESS, SIMPLE_DAYS, SIMPLE_EUR } from "./weights.js";

/** Own hands in (0, 1]: how near to the person it is decided and done. Unknown words count as farthest. */
export function ownHands({ whoDecides, doneBy }: Pick<Action, "whoDecides" | "doneBy">): number {
  const farthest = (table: Readonly<Record<string, number>>): number => Math.min(...Object.values(table));
  const mandate = MANDATE_NEARNESS[whoDecides] ?? farthest(MANDATE_NEARNESS);
  return mandate * (DOER_NEARNESS[doneBy] ?? farthest(DOER_NEARNESS));
}

/**
 * Simplicity in (0, 1]: falls with money and with time, from the middle of each range:
 * `1/(1 + log10(1 + eur/100)/2) * 1/(1 + log10(1 + days/7)/2)`.
 */
export function simplicity({ cost, leadTime }: Pick<Action, "cost" | "leadTime">): number {
  const euros = (cost.low + cost.high) / 2;
  const days = (leadTime.low + leadTime.high) / 2;
  return 1 / (1 + Math.log10(1 + euros / SIMPLE_EUR) / 2) / (1 + Math.log10(1 + days / SIMPLE_DAYS) / 2);
}
