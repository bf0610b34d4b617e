import type { GapCounts } from "../ports.js";
import { gapValue, MUCH_ACTS, MUCH_OFFERS, type GapValue } from "./gap-value.js";

/** One column: an area with all it lies within, from near to far. */
export interface AreaColumn {
  readonly id: string;
  readonly chain: readonly string[];
}

/**
 * How many offers of one intervention reach people of an area: from three on much. None is said only where someone looked
 * around in this area and looked for the intervention at all, and no offer of it lacks its place; otherwise nothing found
 * is unknown. Lists are far from complete, so none is still a question, not a finding.
 */
export function interventionInArea(counts: GapCounts, intervention: string, area: AreaColumn): GapValue {
  return gapValue(
    offersIn(counts, intervention, area),
    MUCH_OFFERS,
    isLookedUp(counts, [intervention], area),
  );
}

/** How many interventions that help with an issue are offered to people of an area: from five on much. */
export function issueInArea(counts: GapCounts, help: readonly string[], area: AreaColumn): GapValue {
  const offered = help.filter((intervention) => offersIn(counts, intervention, area) > 0).length;
  return gapValue(offered, MUCH_ACTS, isLookedUp(counts, help, area));
}

function offersIn(counts: GapCounts, intervention: string, { chain }: AreaColumn): number {
  return chain.reduce((sum, area) => sum + counts.offers(intervention, area), 0);
}

function isLookedUp(counts: GapCounts, interventions: readonly string[], { id }: AreaColumn): boolean {
  const noPlaceless = interventions.every((intervention) => counts.placeless(intervention) === 0);
  const isListed = interventions.some((intervention) => counts.listed(intervention));
  return counts.lookedUp(id) && isListed && noPlaceless;
}
