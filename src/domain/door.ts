import type { Exclusion, Intervention, Requirement } from "./concepts.js";
import { failsWithout } from "./condition-states.js";
import type { Facts } from "./facts.js";

/** Why an act cannot be done now. */
export type ClosedDoor =
  | { readonly kind: "requirement"; readonly requirement: Requirement }
  | { readonly kind: "exclusion"; readonly exclusion: Exclusion };

/**
 * What certainly closes the door of an act: hard requirements that certainly fail and that nothing can waive,
 * and hard exclusions that hold. An issue that the act itself addresses never closes its door. Unknown
 * conditions close nothing: they become questions.
 */
export function closedDoors(act: Intervention, facts: Facts): readonly ClosedDoor[] {
  if (!mayBeClosed(act, facts)) return OPEN;
  const own = new Set(act.addresses.filter(({ grade }) => grade > 0).map(({ cause }) => cause));
  const requirements = act.requires
    .filter(({ hard, waivableBy }) => hard && waivableBy.length === 0)
    .filter(({ condition }) => failsWithout(facts.conditions, condition, own))
    .map((requirement): ClosedDoor => ({ kind: "requirement", requirement }));
  const exclusions = act.excludes
    .filter((exclusion) => exclusion.hard && excludes(exclusion, facts, own))
    .map((exclusion): ClosedDoor => ({ kind: "exclusion", exclusion }));
  return [...requirements, ...exclusions];
}

const OPEN: readonly ClosedDoor[] = [];

/** A quick look that most acts pass, since it runs for every act of every answer. */
function mayBeClosed({ requires, excludes: exclusions }: Intervention, { conditions }: Facts): boolean {
  return exclusions.length > 0 || requires.some(({ condition }) => conditions.state[condition] === -1);
}

/** Whether an exclusion, hard or soft, is known to hold. One intervention never excludes another here: that is for plans. */
export function excludes(exclusion: Exclusion, facts: Facts, own: ReadonlySet<number> = new Set()): boolean {
  if (exclusion.kind === "issue") return facts.told[exclusion.index] === 1 && !own.has(exclusion.index);
  if (exclusion.kind === "intervention") return false;
  if (exclusion.when === "holds") return facts.conditions.state[exclusion.index] === 1;
  return failsWithout(facts.conditions, exclusion.index, own);
}
