/** How much there is of something. `unknown` is said where nobody looked, never where something was not found. */
export const GAP_VALUES = ["much", "little", "none", "unknown"] as const;
export type GapValue = (typeof GAP_VALUES)[number];

/** From how many on it is much. Editorial: enough to choose from. */
export const MUCH_ACTS = 5;
export const MUCH_OFFERS = 3;
export const MUCH_PROVEN = 3;

/** `count` from `much` on is much, below it little; nothing found is none only where someone looked. */
export function gapValue(count: number, much: number, looked: boolean): GapValue {
  if (count >= much) return "much";
  if (count > 0) return "little";
  return looked ? "none" : "unknown";
}
