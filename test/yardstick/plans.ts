import { makePlan, type PlanAnswer } from "../../src/domain/plan/make-plan.js";
import type { PlanGoal } from "../../src/domain/plan/plan-goals.js";
import { replayPlan } from "../../src/domain/plan/replay.js";
import { readSituation, type Situation } from "../../src/domain/situation.js";
import { issueCause, type World } from "../../src/domain/world.js";
import { readCases, type Case } from "./cases.js";
import { inputOf } from "./structured.js";

export interface PlanScore {
  /** Cases with an accepted act, of all cases. */
  readonly scored: number;
  readonly cases: number;
  /** Plans for the first three solutions that hold an accepted act. */
  readonly firstThree: number;
  /** Plans for every told issue that hold an accepted act. */
  readonly everyIssue: number;
  /** Plans (of both kinds) that there were, that were proven cheapest, and that reach their goals step by step. */
  readonly plans: number;
  readonly cheapest: number;
  readonly replayed: number;
}

/** How often what worked in a published case is in the plan. A report, never a target to tune to. */
export async function scorePlans(world: World, folder: string): Promise<PlanScore> {
  const cases = await readCases(folder);
  const scored = cases.filter(({ accepted }) => accepted.length > 0);
  const answers = scored.map((each) => {
    const { situation } = readSituation(world, inputOf(each));
    const issues = each.situation.issues.flatMap((id): PlanGoal[] => {
      const index = issueCause(world, id);
      return index === undefined ? [] : [{ kind: "issue", index }];
    });
    return {
      each,
      situation,
      firstThree: makePlan(world, situation),
      everyIssue: makePlan(world, situation, { goals: issues }),
    };
  });
  const made = answers.flatMap(({ situation, firstThree, everyIssue }) =>
    [firstThree, everyIssue].map((answer) => ({ situation, answer })),
  );
  return {
    scored: scored.length,
    cases: cases.length,
    firstThree: answers.filter(({ each, firstThree }) => holdsAccepted(each, firstThree)).length,
    everyIssue: answers.filter(({ each, everyIssue }) => holdsAccepted(each, everyIssue)).length,
    plans: made.filter(({ answer }) => answer.kind === "PLAN").length,
    cheapest: made.filter(({ answer }) => answer.kind === "PLAN" && answer.isCheapest).length,
    replayed: made.filter(({ situation, answer }) => isReplayed(world, situation, answer)).length,
  };
}

function holdsAccepted({ accepted }: Case, answer: PlanAnswer): boolean {
  return answer.kind === "PLAN" && answer.steps.some(({ action }) => accepted.includes(action.id));
}

function isReplayed(world: World, situation: Situation, answer: PlanAnswer): boolean {
  return answer.kind === "PLAN" && replayPlan(world, situation, answer).reaches;
}

/** Lines of the report. */
export function planLines(score: PlanScore): string[] {
  const of = (count: number): string => `${count} of ${score.scored}`;
  return [
    `accepted act in the plan for the first three solutions: ${of(score.firstThree)} (scored ${score.scored} of ${score.cases})`,
    `accepted act in the plan for every told issue: ${of(score.everyIssue)}`,
    `plans made ${score.plans}: proven cheapest ${score.cheapest}, reach their goals when replayed ${score.replayed}`,
  ];
}
