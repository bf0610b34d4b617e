import type { Claim } from "../strength.js";
import { BASE_RATE } from "../weights.js";

/** What is asked afterwards of each edge of a path. Each question moves one kind of edge, and no other. */
export const OUTCOME_QUESTIONS = ["played", "helped", "got-in"] as const;
export type OutcomeQuestion = (typeof OUTCOME_QUESTIONS)[number];

/** Fewer answers than this are never shown, never counted in, and never leave the waiting room. */
export const LEAST_ANSWERS = 10;

/** Answers are counted in fives, so that no number tells what one person or one worker answered. */
export const COUNTED_IN = 5;

/** Answers to one question about one edge, as they are shown and used: both in fives, `yes` at most `answers`. */
export interface Tally {
  readonly answers: number;
  readonly yes: number;
}

/** Where a mean starts, and as how many answers that start counts. */
export interface Prior {
  /** In [0, 1]. */
  readonly mean: number;
  readonly weight: number;
}

export interface Learned extends Tally {
  readonly prior: Prior;
}

/** Exact counts as a tally: answers rounded down to fives, yes to the nearest five; undefined below the least. */
export function tallyOf(answers: number, yes: number): Tally | undefined {
  const shown = Math.floor(answers / COUNTED_IN) * COUNTED_IN;
  if (answers < LEAST_ANSWERS || shown === 0) return undefined;
  return { answers: shown, yes: Math.min(shown, Math.round(yes / COUNTED_IN) * COUNTED_IN) };
}

/** Mean of Beta(weight * mean + yes, weight * (1 - mean) + no): strictly between 0 and 1 when the prior is. */
export function betaMean({ mean, weight }: Prior, { answers, yes }: Tally): number {
  return (weight * mean + yes) / (weight + answers);
}

/** Answers that a prior counts for, by what the best source shows of an intervention. Editorial. */
const WEIGHT_BY_EVIDENCE: Readonly<Record<string, number>> = {
  none: 4,
  "reach-or-example-only": 8,
  "association-only": 8,
  "legal-basis-only": 8,
  "outcome-without-comparison": 12,
  "effect-with-comparison": 30,
};

/** Nothing read counts as 4 answers, and so does a judgement of the editors. */
export const LEAST_WEIGHT = 4;

export function evidenceWeight(evidenceOf: string): number {
  return WEIGHT_BY_EVIDENCE[evidenceOf] ?? LEAST_WEIGHT;
}

/** The same by the claim of a link: a guess 4; practice, association and rule 8; an effect that was compared 30. */
export function claimWeight(claim: Claim): number {
  if (claim === "hypothesis") return LEAST_WEIGHT;
  return claim === "causal-evidence" ? 30 : 8;
}

/**
 * Share of households with the cause in which the issue plays, from the strength w of the link and the base rate p0 of
 * households without it: p0 + (1 - p0) w.
 */
export function shareOfStrength(strength: number): number {
  return BASE_RATE + (1 - BASE_RATE) * strength;
}

/** The other way round: never below 0, because a cause does not keep an issue away. */
export function strengthOfShare(share: number): number {
  return Math.max(0, (share - BASE_RATE) / (1 - BASE_RATE));
}
