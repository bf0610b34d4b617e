import type { Claim } from "./strength.js";

/** One number of the ranking that a request may change within its range. */
export interface WeightRule {
  readonly name: keyof Weights;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly reason: string;
}

/** The numbers of the ranking that a request may change; echoed with every answer. */
export interface Weights {
  readonly grade3: number;
  readonly grade2: number;
  readonly grade1: number;
  readonly priority: number;
  readonly fitStep: number;
  readonly fitNone: number;
  readonly unfit: number;
  readonly groupBelongs: number;
  readonly groupUnknown: number;
  readonly ownHands: number;
  readonly simplicity: number;
  readonly diversity: number;
}

/**
 * Every constant of the ranking that can be changed, with its range and its reason. Editorial unless the
 * reason says that it was measured; measured means graded judgements of answers to published cases.
 */
export const WEIGHT_RULES: readonly WeightRule[] = [
  rule("grade3", 0.8, 0, 0.99, "effect of an act made for the issue; 0.6 to 0.9 gave the same order"),
  rule("grade2", 0.45, 0, 0.99, "effect of an act that usually helps"),
  rule("grade1", 0.1, 0, 0.99, "effect of a side effect"),
  rule("priority", 2, 1, 5, "how much more the issue counts that the person puts first; not measured"),
  rule(
    "fitStep",
    1,
    0,
    2,
    "most that known facts which make the act the right one add to 1; measured up to 3",
  ),
  rule("fitNone", 0.7, 0, 1, "factor when an act names fitting facts and none is known"),
  rule("unfit", 0.3, 0, 1, "factor when a known fact makes the act clearly unfit"),
  rule("groupBelongs", 1.5, 1, 3, "factor when the act is only for a group the person belongs to; measured"),
  rule("groupUnknown", 0.5, 0, 1, "factor when it is not known whether the person belongs to that group"),
  rule("ownHands", 0.2, 0, 0.3, "most that own hands add: a nudge, never more; up to 0.3 helped a little"),
  rule("simplicity", 0.2, 0, 0.3, "most that cheap and quick add: a nudge, never more"),
  rule(
    "diversity",
    0.2,
    0,
    0.4,
    "most that serving the same issues again takes off; 0 to 0.4 made no difference",
  ),
];

function rule(name: keyof Weights, value: number, min: number, max: number, reason: string): WeightRule {
  return { name, value, min, max, reason };
}

export const DEFAULT_WEIGHTS: Weights = Object.freeze(
  Object.fromEntries(WEIGHT_RULES.map((each) => [each.name, each.value])),
) as unknown as Weights;

/**
 * Strength of an edge without a measured effect, per claim. Range [0, 1]. Editorial: the order of the
 * claims matters, the exact values hardly do (a random factor 0.5 to 2 on every strength left the ranking
 * where it was).
 */
export const CLAIM_STRENGTH: Readonly<Record<Claim, number>> = {
  rule: 0.6,
  "causal-evidence": 0.3,
  "association-or-share": 0.2,
  "practice-report": 0.2,
  hypothesis: 0.1,
};

/** Base rate of an issue in a household that lacks the cause, in (0, 1); only turns ratios into shares. Editorial. */
export const BASE_RATE = 0.1;

/** A relative risk never lifts a base rate above this, in (0, 1]: nothing is certain. Editorial. */
export const HIGHEST_RISK = 0.95;

/** Belief walks forward at most this many hops, 1 to 3; further hops changed nothing that was measured. */
export const HOPS = 3;

/** Diversity looks at this many of the highest raw scores, and orders this many places: what a person will read. */
export const DIVERSITY_POOL = 40;
export const DIVERSITY_PLACES = 10;

/** Share of own hands left by who decides, in (0, 1]: the nearer to the person, the higher. Editorial. */
export const MANDATE_NEARNESS: Readonly<Record<string, number>> = {
  person: 1,
  professional: 0.95,
  team: 0.9,
  manager: 0.75,
  "other-organisation": 0.7,
  judge: 0.5,
};

/** Share of own hands left by who does it, in (0, 1]. Editorial. */
export const DOER_NEARNESS: Readonly<Record<string, number>> = {
  self: 1,
  mixed: 0.85,
  "non-government": 0.85,
  government: 0.75,
};

/** Euro and days, above 0, at which simplicity begins to fall off. Editorial. */
export const SIMPLE_EUR = 100;
export const SIMPLE_DAYS = 7;

/** The given weights over the defaults; the second value names those out of range, with their range. */
export function readWeights(given: Partial<Weights>): { weights: Weights; wrong: readonly WeightRule[] } {
  const wrong = WEIGHT_RULES.filter(({ name, min, max }) => {
    const value = given[name];
    return value !== undefined && value !== null && !(value >= min && value <= max);
  });
  const set = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  return { weights: { ...DEFAULT_WEIGHTS, ...Object.fromEntries(set) }, wrong };
}
