import type { IdRule } from "./concepts.js";
import type { Facts } from "./facts.js";
import { eventCause, issueCause, type World } from "./world.js";

type Known = Omit<Facts, "groups"> & { readonly groups?: Int8Array };

/** For each thing a rule names: is it known to be so? Ids the world lacks count as not known. */
function known(world: World, facts: Known, rule: IdRule): boolean[] {
  const cause = (place: number | undefined): boolean => place !== undefined && facts.told[place] === 1;
  const at = (states: Int8Array | undefined, place: number | undefined): boolean =>
    place !== undefined && states?.[place] === 1;
  return [
    ...(rule.issues ?? []).map((id) => cause(issueCause(world, id))),
    ...(rule.life_events ?? []).map((id) => cause(eventCause(world, id))),
    ...(rule.circumstances ?? []).map((id) => at(facts.circumstances, world.circumstances.index.get(id))),
    ...(rule.conditions ?? []).map((id) => at(facts.conditions.state, world.conditions.index.get(id))),
    ...(rule.groups ?? []).map((id) => at(facts.groups, world.groups.index.get(id))),
    ...(rule.context ?? []).map((word) => facts.context.has(word)),
  ];
}

/** One of the named things is known. An empty rule never holds. */
export function anyKnown(world: World, facts: Known, rule: IdRule): boolean {
  return known(world, facts, rule).some(Boolean);
}

/** All of the named things are known. An empty rule holds. */
export function allKnown(world: World, facts: Known, rule: IdRule): boolean {
  return known(world, facts, rule).every(Boolean);
}
