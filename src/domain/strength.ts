import { BASE_RATE, CLAIM_STRENGTH, HIGHEST_RISK } from "./weights.js";

/** What kind of claim an edge makes; decides its strength where no effect was measured. */
export const CLAIMS = [
  "rule",
  "causal-evidence",
  "association-or-share",
  "practice-report",
  "hypothesis",
] as const;
export type Claim = (typeof CLAIMS)[number];

export const EFFECT_MEASURES = ["odds-ratio", "relative-risk", "standardised-mean-difference"] as const;
export type EffectMeasure = (typeof EFFECT_MEASURES)[number];

export const DIRECTIONS = ["increases", "bidirectional", "mixed", "no-effect-found"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface EdgeEvidence {
  readonly claim: Claim;
  readonly direction: Direction;
  readonly measure?: EffectMeasure | undefined;
  /** The published ratio, or the standardised difference. */
  readonly value?: number | undefined;
}

/**
 * Strength w in [0, 1]: the extra share of households in which the cause alone brings the effect, so the link
 * of a noisy-OR. With p0 the base rate: odds ratio r gives p1 = r p0 / (1 - p0 + r p0); relative risk r gives
 * p1 = min(0.95, r p0); a standardised difference d counts as odds ratio exp(pi/sqrt(3) |d|) (Chinn 2000); a
 * ratio below 1 comes from a trial of removal and counts as 1/r. w = (p1 - p0) / (1 - p0), never below 0.
 * No effect found gives 0; a mixed finding half.
 */
export function edgeStrength(evidence: EdgeEvidence): number {
  if (evidence.direction === "no-effect-found") return 0;
  const full = measuredStrength(evidence) ?? CLAIM_STRENGTH[evidence.claim];
  return evidence.direction === "mixed" ? full / 2 : full;
}

function measuredStrength({ measure, value }: EdgeEvidence): number | undefined {
  if (measure === undefined || value === undefined) return undefined;
  const isDifference = measure === "standardised-mean-difference";
  const given = isDifference ? Math.exp((Math.PI / Math.sqrt(3)) * Math.abs(value)) : value;
  const ratio = given < 1 ? 1 / given : given;
  const risk =
    measure === "relative-risk"
      ? Math.min(HIGHEST_RISK, ratio * BASE_RATE)
      : (ratio * BASE_RATE) / (1 - BASE_RATE + ratio * BASE_RATE);
  return Math.max(0, (risk - BASE_RATE) / (1 - BASE_RATE));
}
