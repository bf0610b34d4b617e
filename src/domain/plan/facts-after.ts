import { conditionStates } from "../condition-states.js";
import { closeFacts, type Facts } from "../facts.js";
import { groupStates } from "../group-states.js";
import type { Situation } from "../situation.js";
import type { World } from "../world.js";
import type { Change } from "./first-three.js";

/** What no rule reads, so that a change of it goes no further. */
interface Quiet {
  /** Conditions that no group names. */
  readonly conditions: ReadonlySet<number>;
  /** Circumstances that mean nothing and that no group names. */
  readonly circumstances: ReadonlySet<number>;
}

const known = new WeakMap<World, Quiet>();

/**
 * The facts after a change: the same as closing the changed situation from the start. What the change cannot
 * reach is taken over as it is, so that the same array means the same content.
 */
export function factsAfter(world: World, situation: Situation, before: Facts, change: Change): Facts {
  const after = { ...situation, ...change };
  if (change.issues !== undefined || change.denied !== undefined) return closeFacts(world, after);
  const quiet = quietIn(world);
  if (change.groups !== undefined) return { ...before, groups: groupStates(world, after, before) };
  if (change.conditions !== undefined) {
    const conditions = conditionStates(world, after, before.told, before.circumstances);
    const facts = { ...before, conditions };
    const isQuiet = [...changed(before.conditions.state, conditions.state)].every((each) =>
      quiet.conditions.has(each),
    );
    return isQuiet ? facts : { ...facts, groups: groupStates(world, after, facts) };
  }
  const circumstances = Int8Array.from(before.circumstances);
  for (const [place, holds] of after.circumstances) circumstances[place] = holds ? 1 : -1;
  const isQuiet = [...changed(before.circumstances, circumstances)].every((each) =>
    quiet.circumstances.has(each),
  );
  return isQuiet ? { ...before, circumstances } : closeFacts(world, after);
}

function* changed(one: Int8Array, other: Int8Array): Generator<number> {
  for (let place = 0; place < one.length; place++) if (one[place] !== other[place]) yield place;
}

function quietIn(world: World): Quiet {
  const found = known.get(world) ?? build(world);
  known.set(world, found);
  return found;
}

function build({ groups, conditions, circumstances, meanings, conditionLogic }: World): Quiet {
  const rules = groups.list.flatMap(({ any, all }) => [any, all ?? {}]);
  const named = {
    conditions: new Set(rules.flatMap((rule) => rule.conditions ?? [])),
    circumstances: new Set(rules.flatMap((rule) => rule.circumstances ?? [])),
  };
  const means = new Set(meanings.map(({ circumstance }) => circumstance));
  for (const ensured of conditionLogic.ensuredBy) {
    for (const { kind, index } of ensured) if (kind === "circumstance") means.add(index);
  }
  const quiet = (list: readonly { readonly id: string }[], loud: ReadonlySet<string>): number[] =>
    [...list.keys()].filter((place) => !loud.has(list[place]?.id ?? ""));
  return {
    conditions: new Set(quiet(conditions.list, named.conditions)),
    circumstances: new Set(quiet(circumstances.list, named.circumstances).filter((each) => !means.has(each))),
  };
}
