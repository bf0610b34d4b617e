import { parseGlobalId } from "../../domain/kinds.js";
import { actOfIntervention, netOf } from "../../domain/knots/net.js";
import type { PlanRequest } from "../../domain/plan/make-plan.js";
import type { PlanGoal } from "../../domain/plan/plan-goals.js";
import { issueCause, type World } from "../../domain/world.js";
import { badInput } from "../errors.js";
import { idOf, localId } from "../shared/ids.js";

/** Most goals, and most interventions that must be in a plan. More is no plan of one household. */
export const MOST_GOALS = 10;
/** Most steps that may be left out. */
export const MOST_LEFT_OUT = 100;

export interface PlanArgs {
  readonly goals: readonly string[] | null;
  readonly with: readonly string[] | null;
  readonly without: readonly string[] | null;
}

/** What a plan is asked for; an id that cannot be read is an error that names its position, never the value. */
export function readPlanRequest(world: World, args: PlanArgs): PlanRequest {
  return {
    goals: readList("goals", args.goals, MOST_GOALS, (id) => goalOf(world, id), GOAL),
    with: readList("with", args.with, MOST_GOALS, (id) => interventionOf(world, id), idOf("Intervention")),
    without: readList("without", args.without, MOST_LEFT_OUT, (id) => actOf(world, id), ACT),
  };
}

const GOAL = "the id of a condition, an issue or an intervention in this graph, such as `issue:rent-arrears`";
const ACT = "the id of an intervention or a route in this graph";

function readList<T>(
  name: string,
  ids: readonly string[] | null,
  most: number,
  find: (id: string) => T | undefined,
  expected: string,
): T[] {
  if ((ids ?? []).length > most) throw badInput(name, `at most ${most}`);
  return [...new Set(ids)].map((id) => {
    const found = find(id);
    if (found === undefined) throw badInput(`${name}[${(ids ?? []).indexOf(id)}]`, expected);
    return found;
  });
}

/** By its global id, or by its local id when only one kind has it. */
function goalOf(world: World, id: string): PlanGoal | undefined {
  const kind = parseGlobalId(id)?.label;
  const found = [
    {
      kind: "condition" as const,
      label: "Condition" as const,
      index: (of: string) => world.conditions.index.get(of),
    },
    { kind: "issue" as const, label: "Issue" as const, index: (of: string) => issueCause(world, of) },
    {
      kind: "intervention" as const,
      label: "Intervention" as const,
      index: (of: string) => world.interventions.index.get(of),
    },
  ].flatMap(({ kind: goal, label, index }): PlanGoal[] => {
    const place = kind === undefined || kind === label ? index(localId(label, id)) : undefined;
    return place === undefined ? [] : [{ kind: goal, index: place }];
  });
  return found.length === 1 ? found[0] : undefined;
}

function interventionOf({ interventions }: World, id: string): number | undefined {
  return interventions.index.get(localId("Intervention", id));
}

/** The number of an act by the id of an intervention or of a route; an intervention when both have it. */
function actOf(world: World, id: string): number | undefined {
  const intervention = interventionOf(world, id);
  if (intervention !== undefined) return actOfIntervention(netOf(world), intervention);
  return world.routes.index.get(localId("Route", id));
}
