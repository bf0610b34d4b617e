import type { Action, Intervention } from "../../../src/domain/concepts.js";
import type { Facts } from "../../../src/domain/facts.js";
import type { World } from "../../../src/domain/world.js";

/** What can be reached, in the plainest way: over and over all acts, until nothing changes. */
export function naiveReach(
  world: World,
  start: Iterable<number>,
  acts: readonly Action[],
): { readonly holds: ReadonlySet<number>; readonly done: ReadonlySet<string> } {
  const holds = new Set<number>();
  const add = (condition: number): void => {
    if (holds.has(condition)) return;
    holds.add(condition);
    for (const implied of world.conditionLogic.implies[condition] ?? []) add(implied);
  };
  for (const condition of start) add(condition);
  const done = new Set<string>();
  for (let before = -1; before !== done.size;) {
    before = done.size;
    for (const { id, requires, establishes } of acts) {
      const isOpen = requires.every(
        ({ hard, condition, waivableBy }) =>
          !hard || holds.has(condition) || waivableBy.some((waiver) => done.has(waiver)),
      );
      if (!isOpen) continue;
      done.add(id);
      for (const { condition, probability } of establishes) if (probability >= 0.3) add(condition);
    }
  }
  return { holds, done };
}

/** Acts that count as usual, and the others; without those that a told issue hardly excludes. */
export function naiveActs(world: World, told: Uint8Array): { usual: Action[]; special: Intervention[] } {
  const open = world.interventions.list.filter(
    ({ excludes, addresses }) =>
      !excludes.some(
        ({ hard, kind, index }) =>
          hard &&
          kind === "issue" &&
          told[index] === 1 &&
          !addresses.some(({ cause, grade }) => cause === index && grade > 0),
      ),
  );
  return {
    usual: [...world.routes.list, ...open.filter(({ ordinaryRoute }) => ordinaryRoute)],
    special: open.filter(({ ordinaryRoute }) => !ordinaryRoute),
  };
}

/** Whether the acts can go together with each other and with what is taken to hold before them. */
export function canGoTogether(
  world: World,
  { conditions }: Facts,
  acts: readonly Action[],
  start: Iterable<number>,
): boolean {
  const { holds } = naiveReach(world, start, []);
  const ids = new Set(acts.map(({ id }) => id));
  return world.interventions.list
    .filter(({ id }) => ids.has(id))
    .every(({ excludes }) =>
      excludes.every(({ hard, kind, when, index }) => {
        if (!hard || kind === "issue") return true;
        if (kind === "intervention") return !ids.has(world.interventions.list[index]?.id ?? "");
        return when !== "holds" || !(holds.has(index) || conditions.state[index] === 1);
      }),
    );
}

/** Everything that does not imply a member: what holds when only these fail. */
export function allBut(world: World, members: ReadonlySet<number>): number[] {
  const impliesOne = (condition: number): boolean =>
    members.has(condition) || (world.conditionLogic.implies[condition] ?? []).some(impliesOne);
  return [...world.conditions.list.keys()].filter((condition) => !impliesOne(condition));
}

export function subsetsOf<T>(list: readonly T[]): T[][] {
  return list.reduce<T[][]>((all, each) => [...all, ...all.map((part) => [...part, each])], [[]]);
}
