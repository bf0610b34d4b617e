import type { Ranking } from "../ranking.js";
import type { Goal } from "../knots/goals.js";
import { actOfIntervention, netOf } from "../knots/net.js";
import type { Situation } from "../situation.js";
import type { World } from "../world.js";

/** What a plan is for. `index`: place of the condition or intervention, or of the issue in the cause graph. */
export interface PlanGoal {
  readonly kind: "condition" | "issue" | "intervention";
  readonly index: number;
}

/** An issue is met when an act is done that is made for it or usually helps. */
export const MEETING_GRADE = 2;

/**
 * For an issue, the plan chooses among so many of the highest ranked acts, those included whose door a plan may
 * open; only when none of them can be done among all.
 */
const BEST_ACTS = 3;

/** How many solutions a plan without a goal is for. */
const FIRST_SOLUTIONS = 3;

/** What a plan is for when nobody said so: the issue that matters most, else the first three solutions. */
export function defaultGoals(situation: Situation, ranking: Ranking): PlanGoal[] {
  if (situation.priority !== undefined) return [{ kind: "issue", index: situation.priority }];
  return ranking.ranked.slice(0, FIRST_SOLUTIONS).map(({ index }) => ({ kind: "intervention", index }));
}

/** A goal in numbers of the net. `widely`: every act that meets the issue counts, not only the best. */
export function goalInNet(world: World, ranking: Ranking, goal: PlanGoal, widely: boolean): Goal {
  const net = netOf(world);
  if (goal.kind === "condition") return { conditions: [goal.index], acts: [] };
  if (goal.kind === "intervention") return { conditions: [], acts: [actOfIntervention(net, goal.index)] };
  const meets = (intervention: number): boolean =>
    world.interventions.list[intervention]?.addresses.some(
      ({ cause, grade }) => cause === goal.index && grade >= MEETING_GRADE,
    ) === true;
  const open = [...ranking.ranked, ...ranking.nearMisses.filter(({ tried }) => !tried)];
  const best = open
    .sort((a, b) => b.raw - a.raw || a.index - b.index)
    .map(({ index }) => index)
    .filter(meets);
  const all = [...world.interventions.list.keys()].filter(meets);
  const chosen = widely || best.length === 0 ? all : best.slice(0, BEST_ACTS);
  return { conditions: [], acts: chosen.map((each) => actOfIntervention(net, each)) };
}
