import type { Condition, Intervention, Requirement } from "./concepts.js";
import { TOLD } from "./condition-states.js";
import type { Facts } from "./facts.js";
import { allKnown, anyKnown } from "./id-rules.js";
import type { World } from "./world.js";

/** ASSUMED: it does not seem to concern this household, so what usually holds is assumed. */
export type ConditionState = "MET" | "NOT_MET" | "UNKNOWN" | "ASSUMED";

/** One requirement of an act held against what is known. */
export interface ConditionCheck {
  readonly condition: Condition;
  readonly requirement: Requirement;
  readonly state: ConditionState;
  /** Issues (cause index) by which it fails; empty when it was told so, or does not fail. */
  readonly failsBy: readonly number[];
  /** A told issue makes it doubtful. */
  readonly doubted: boolean;
}

/** Every requirement of an act: not met first, then unknown, then met; hard before soft within each. */
export function checkConditions(
  world: World,
  facts: Facts,
  act: Pick<Intervention, "requires">,
): ConditionCheck[] {
  return act.requires
    .map((requirement) => checkOne(world, facts, requirement))
    .sort(
      (a, b) => ORDER[a.state] - ORDER[b.state] || Number(b.requirement.hard) - Number(a.requirement.hard),
    );
}

const ORDER: Readonly<Record<ConditionState, number>> = { NOT_MET: 0, UNKNOWN: 1, ASSUMED: 2, MET: 3 };

function checkOne(world: World, facts: Facts, requirement: Requirement): ConditionCheck {
  const condition = world.conditions.list[requirement.condition];
  if (condition === undefined) throw new RangeError("expected a place in the catalogue of conditions");
  const state = facts.conditions.state[requirement.condition];
  const doubted = facts.conditions.doubted[requirement.condition] === 1;
  const failsBy = [...(facts.conditions.failsBy[requirement.condition] ?? [])].filter(
    (cause) => cause !== TOLD,
  );
  const open = doubted || concerns(world, facts, condition) ? "UNKNOWN" : "ASSUMED";
  return {
    condition,
    requirement,
    state: state === 1 ? "MET" : state === -1 ? "NOT_MET" : open,
    failsBy: state === -1 ? failsBy.sort((a, b) => a - b) : [],
    doubted,
  };
}

/** Whether a condition concerns this household, certainly or possibly. Without a rule it concerns everyone. */
export function concerns(world: World, facts: Facts, { applies }: Condition): boolean {
  if (applies === undefined) return true;
  if (anyKnown(world, facts, applies.any)) return true;
  if (applies.possible !== undefined && anyKnown(world, facts, applies.possible)) return true;
  return (applies.also ?? []).some(
    ({ any, all }) => anyKnown(world, facts, any) && allKnown(world, facts, all),
  );
}
