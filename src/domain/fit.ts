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

/**
 * How well the known facts suit the act. With n known fitting facts `1 + fitStep * (1 - 0.5^n)`; with fitting
 * facts named but none known `fitNone`; nothing named 1. Any known unfit fact: times `unfit`.
 */
export function fitFactor({ fitsWhen, notWhen }: Intervention, facts: Facts, weights: Weights): number {
  let fitting = 0;
  for (const fact of fitsWhen) if (isKnown(facts, fact)) fitting += 1;
  const named = fitting > 0 ? 1 + weights.fitStep * (1 - 0.5 ** fitting) : weights.fitNone;
  const isUnfit = notWhen.some((fact) => isKnown(facts, fact));
  return (fitsWhen.length > 0 ? named : 1) * (isUnfit ? weights.unfit : 1);
}

/** 1 for everyone; else by whether the person belongs to the group the act is only for: certainly not gives 0. */
export function groupFactor(act: Intervention, facts: Facts, weights: Weights): number {
  if (act.onlyFor === undefined) return 1;
  const belongs = facts.groups[act.onlyFor.group];
  return belongs === 1 ? weights.groupBelongs : belongs === -1 ? 0 : weights.groupUnknown;
}
