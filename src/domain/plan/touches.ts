import type { Address } from "../concepts.js";
import type { Facts } from "../facts.js";
import type { World } from "../world.js";

/** Which interventions a fact can move, by the kind of fact. */
export interface Touches {
  readonly conditions: readonly (readonly number[])[];
  readonly circumstances: readonly (readonly number[])[];
  readonly causes: readonly (readonly number[])[];
  readonly groups: readonly (readonly number[])[];
  /** Per cause the acts that address it with grade 1 or more. */
  readonly addressed: readonly (readonly { readonly act: number; readonly address: Address }[])[];
}

const known = new WeakMap<World, Touches>();

/** Built once per world, since worlds never change. */
export function touchesOf(world: World): Touches {
  const found = known.get(world) ?? build(world);
  known.set(world, found);
  return found;
}

/** The interventions whose fit, group or door may differ between two readings of the facts. */
export function movedBy(touches: Touches, before: Facts, after: Facts): Set<number> {
  const moved = new Set<number>();
  const compare = (
    acts: readonly (readonly number[])[],
    one: ArrayLike<number>,
    other: ArrayLike<number>,
  ): void => {
    if (one === other) return;
    acts.forEach((each, place) => {
      if (one[place] !== other[place]) for (const act of each) moved.add(act);
    });
  };
  compare(touches.conditions, before.conditions.state, after.conditions.state);
  compare(touches.circumstances, before.circumstances, after.circumstances);
  compare(touches.groups, before.groups, after.groups);
  compare(touches.causes, before.told, after.told);
  if (before.conditions !== after.conditions) compareReasons(touches, before, after, moved);
  return moved;
}

/** A condition may fail for another reason than before, which matters to the act that takes that reason away. */
function compareReasons(touches: Touches, before: Facts, after: Facts, moved: Set<number>): void {
  touches.conditions.forEach((acts, place) => {
    if (after.conditions.state[place] !== -1) return;
    if (before.conditions.failsBy[place]?.size === after.conditions.failsBy[place]?.size) return;
    for (const act of acts) moved.add(act);
  });
}

function build(world: World): Touches {
  const lists = <T>(size: number): T[][] => Array.from({ length: size }, () => []);
  const conditions = lists<number>(world.conditions.list.length);
  const circumstances = lists<number>(world.circumstances.list.length);
  const causes = lists<number>(world.causes.size);
  const groups = lists<number>(world.groups.list.length);
  const addressed = lists<{ act: number; address: Address }>(world.causes.size);
  world.interventions.list.forEach((act, place) => {
    for (const { condition } of act.requires) conditions[condition]?.push(place);
    for (const address of act.addresses) {
      if (address.grade >= 1) addressed[address.cause]?.push({ act: place, address });
    }
    if (act.onlyFor !== undefined) groups[act.onlyFor.group]?.push(place);
    for (const { kind, index } of act.excludes) {
      if (kind !== "intervention") (kind === "issue" ? causes : conditions)[index]?.push(place);
    }
    for (const { kind, index } of [...act.fitsWhen, ...act.notWhen]) {
      (kind === "condition" ? conditions : kind === "circumstance" ? circumstances : causes)[index]?.push(
        place,
      );
    }
  });
  return { conditions, circumstances, causes, groups, addressed };
}
