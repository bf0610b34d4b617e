import type { FactRef, Intervention } from "./concepts.js";
import type { Facts } from "./facts.js";
import type { Weights } from "./weights.js";

/** Whether a fact is known to be as an act asks. */
export function isKnown(facts: Facts, fact: FactRef): boolean {
  switch (fact.kind) {
    case "condition":
      return facts.conditions.state[fact.index] === (fact.holds ? 1 : -1);
    case "circumstance":
      return facts.circumstances[fact.index] === 1;
    default:
      return facts.told[fact.index] === 1;
  }
}

export interface Fit {
  readonly factor: number;
  /** Facts that make it the right act. */
  readonly fits: readonly FactRef[];
  /** Facts that make it clearly unfit. */
  readonly unfit: readonly FactRef[];
}

/**
 * How well the known facts suit the act. With n known fitting facts `1 + fitStep * (1 - 0.5^n)`; with fitting
 * facts named but none known `fitNone`; nothing named 1. Any known unfit fact: times `unfit`.
 */
export function fitOf(act: Intervention, facts: Facts, weights: Weights): Fit {
  const fits = act.fitsWhen.filter((fact) => isKnown(facts, fact));
  const unfit = act.notWhen.filter((fact) => isKnown(facts, fact));
  const named = act.fitsWhen.length > 0;
  const grown = fits.length > 0 ? 1 + weights.fitStep * (1 - 0.5 ** fits.length) : weights.fitNone;
  return { factor: (named ? grown : 1) * (unfit.length > 0 ? weights.unfit : 1), fits, unfit };
}

/** 1 for everyone; else by whether the person belongs to the group the act is only for: certainly not gives 0. */
export function groupFactor(act: Intervention, facts: Facts, weights: Weights): number {
  if (act.onlyFor === undefined) return 1;
  const belongs = facts.groups[act.onlyFor.group];
  return belongs === 1 ? weights.groupBelongs : belongs === -1 ? 0 : weights.groupUnknown;
}
