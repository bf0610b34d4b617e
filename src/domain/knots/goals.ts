import type { ActNet } from "./net.js";
import type { Reach } from "./reach.js";

/** Met as soon as one of the conditions holds or one of the acts is done. */
export interface Goal {
  readonly conditions: readonly number[];
  readonly acts: readonly number[];
}

export function isMet({ holds, done }: Pick<Reach, "holds" | "done">, { conditions, acts }: Goal): boolean {
  return conditions.some((each) => holds[each] === 1) || acts.some((each) => done[each] === 1);
}

export function allMet(reach: Reach, goals: readonly Goal[]): boolean {
  for (const goal of goals) if (!isMet(reach, goal)) return false;
  return true;
}

/**
 * What can play a part in reaching the goals from here: conditions and acts, backwards through everything that
 * gives, asks or sets aside. Anything else changes nothing.
 */
export function relevantTo(
  net: ActNet,
  reach: Reach,
  goals: readonly Goal[],
): { readonly acts: ReadonlySet<number>; readonly conditions: ReadonlySet<number> } {
  const acts = new Set<number>();
  const conditions = new Set<number>();
  for (const goal of goals) {
    if (isMet(reach, goal)) continue;
    for (const act of goal.acts) acts.add(act);
    for (const condition of goal.conditions) conditions.add(condition);
  }
  for (let before = -1; before !== acts.size + conditions.size;) {
    before = acts.size + conditions.size;
    for (const condition of conditions) for (const act of net.givers[condition] ?? []) acts.add(act);
    for (const act of acts) {
      for (const requirement of net.requirements[act] ?? []) {
        if (reach.isMet(requirement)) continue;
        conditions.add(net.conditionOf[requirement] as number);
        for (const waiver of net.waivers[requirement] ?? []) acts.add(waiver);
      }
    }
  }
  return { acts, conditions };
}
