import type { ChosenSet, Item, SetTask } from "./cheapest-sets.js";
import { allMet } from "./goals.js";
import type { ActNet } from "./net.js";
import { supportOf } from "./support.js";

/**
 * A set with which the goals are reached, no item of which can be left out, found without a search: cheap items
 * first until the goals are reached, then only what serves them, then the dear ones tried for leaving out.
 * Undefined when even everything does not suffice. Good, not proven cheapest.
 */
export function greedySet(
  task: SetTask,
  net: ActNet,
  start: readonly number[],
  freeActs: readonly number[] = [],
): ChosenSet | undefined {
  const { reach, goals } = task;
  const byCost = [...task.items].sort((a, b) => a.cost - b.cost || a.index - b.index);
  const taken: Item[] = [];
  const before = reach.mark();
  for (const item of byCost) {
    if (allMet(reach, goals)) break;
    if (taken.some((other) => task.clash?.(item, other) === true)) continue;
    taken.push(item);
    if (item.kind === "act") reach.allow(item.index);
    else reach.assume(item.index);
  }
  const reached = allMet(reach, goals);
  reach.undo(before);
  if (!reached) return undefined;
  const items = leaveOut(task, serving(task, net, start, freeActs, taken));
  return { items, cost: items.reduce((sum, { cost }) => sum + cost, 0) };
}

function serving(
  { goals }: SetTask,
  net: ActNet,
  start: readonly number[],
  freeActs: readonly number[],
  taken: readonly Item[],
): Item[] {
  const price = new Map(taken.filter(({ kind }) => kind === "act").map(({ index, cost }) => [index, cost]));
  const counted = taken.filter(({ kind }) => kind === "condition").map(({ index }) => index);
  const support = supportOf({
    net,
    start: [...start, ...counted],
    acts: [...freeActs, ...price.keys()],
    goals,
    priceOf: (act) => price.get(act) ?? 0,
  });
  const acts = new Set(support?.steps.map(({ act }) => act));
  const leans = support?.leansOn ?? new Set<number>();
  return taken.filter(({ kind, index }) =>
    kind === "act" ? acts.has(index) : (net.up[index] ?? []).some((each) => leans.has(each)),
  );
}

function leaveOut({ reach, goals }: SetTask, items: readonly Item[]): Item[] {
  let left = [...items];
  for (const item of [...items].sort((a, b) => b.cost - a.cost || a.index - b.index)) {
    const fewer = left.filter((other) => other !== item);
    const before = reach.mark();
    for (const { kind, index } of fewer) {
      if (kind === "act") reach.allow(index);
      else reach.assume(index);
    }
    if (allMet(reach, goals)) left = fewer;
    reach.undo(before);
  }
  return left;
}
