import type { Action, Exclusion } from "../concepts.js";
import { closeFacts, type Facts } from "../facts.js";
import { ESTABLISH_THRESHOLD } from "../knots/net.js";
import type { Situation } from "../situation.js";
import type { World } from "../world.js";
import type { Plan } from "./make-plan.js";
import { MEETING_GRADE, type PlanGoal } from "./plan-goals.js";

/** What came of doing a plan step by step. */
export type Replay =
  | { readonly reaches: true }
  | { readonly reaches: false; readonly failedAt: number; readonly why: "NEEDS" | "EXCLUDED" }
  | { readonly reaches: false; readonly missed: readonly PlanGoal[] };

/**
 * Does a plan, step by step, from nothing but what is known to hold and what the plan says it counts on. It
 * shares no code with what makes plans: it reads the world alone. A step can be done when each hard requirement
 * holds or an act that waives it was done before, and no hard exclusion holds; an issue that the act itself
 * addresses never excludes it.
 */
export function replayPlan(world: World, situation: Situation, plan: Plan): Replay {
  const facts = closeFacts(world, situation);
  const counted = [...plan.leansOn, ...plan.assumes].map(
    ({ id }) => world.conditions.index.get(id) as number,
  );
  const fails = (place: number): boolean => facts.conditions.state[place] === -1;
  const known = [...facts.conditions.state.keys()].filter(
    (place) => facts.conditions.state[place] === 1 && ![...withImplied(world, [place])].some(fails),
  );
  const holds = withImplied(world, [...known, ...counted]);
  const start = new Set(holds);
  const done = new Set<string>();
  for (const { action, intervention, order } of plan.steps) {
    if (!canBeDone(action, holds, done)) return { reaches: false, failedAt: order, why: "NEEDS" };
    const own = new Set(intervention?.addresses.filter(({ grade }) => grade > 0).map(({ cause }) => cause));
    const against = (intervention?.excludes ?? []).filter(
      ({ kind, index }) => kind !== "issue" || !own.has(index),
    );
    const excluded = against.some((each) => each.hard && rulesOut(world, each, facts, start, done));
    if (excluded) return { reaches: false, failedAt: order, why: "EXCLUDED" };
    done.add(action.id);
    const given = action.establishes.filter(({ probability }) => probability >= ESTABLISH_THRESHOLD);
    for (const each of withImplied(
      world,
      given.map(({ condition }) => condition),
    ))
      holds.add(each);
  }
  const missed = plan.goals.map(({ goal }) => goal).filter((goal) => !isReached(world, goal, holds, done));
  return missed.length === 0 ? { reaches: true } : { reaches: false, missed };
}

function canBeDone({ requires }: Action, holds: ReadonlySet<number>, done: ReadonlySet<string>): boolean {
  return requires.every(
    ({ hard, condition, waivableBy }) =>
      !hard || holds.has(condition) || waivableBy.some((waiver) => done.has(waiver)),
  );
}

function rulesOut(
  world: World,
  { kind, index, when }: Exclusion,
  { told, conditions }: Facts,
  start: ReadonlySet<number>,
  done: ReadonlySet<string>,
): boolean {
  if (kind === "issue") return told[index] === 1;
  if (kind === "condition") return when === "holds" && (start.has(index) || conditions.state[index] === 1);
  return done.has(world.interventions.list[index]?.id ?? "");
}

function isReached(
  world: World,
  goal: PlanGoal,
  holds: ReadonlySet<number>,
  done: ReadonlySet<string>,
): boolean {
  if (goal.kind === "condition") return holds.has(goal.index);
  if (goal.kind === "intervention") return done.has(world.interventions.list[goal.index]?.id ?? "");
  return world.interventions.list.some(
    ({ id, addresses }) =>
      done.has(id) && addresses.some(({ cause, grade }) => cause === goal.index && grade >= MEETING_GRADE),
  );
}

function withImplied(world: World, conditions: readonly number[]): Set<number> {
  const all = new Set(conditions);
  for (const each of all) for (const implied of world.conditionLogic.implies[each] ?? []) all.add(implied);
  return all;
}
