import type { Action, Condition, Exclusion, Intervention, LegalBasis, Risk } from "../concepts.js";
import { excludes } from "../door.js";
import type { Facts } from "../facts.js";
import { ESTABLISH_THRESHOLD, interventionOf, netOf } from "../knots/net.js";
import type { Met, Support } from "../knots/support.js";
import type { Text } from "../text.js";
import { inWords, WHO_DECIDES } from "../words.js";
import type { World } from "../world.js";

/** NOW: it holds. ASSUMED: nobody knows. STEP: an earlier step brings it. WAIVED: an earlier step sets the demand aside. */
export interface StepNeed {
  readonly condition: Condition;
  readonly by: "NOW" | "ASSUMED" | "STEP" | "WAIVED";
  /** Order of the earlier step. */
  readonly step?: number;
}

/** What doing a step can make fail later. Shown, not simulated. */
export interface MayBreak {
  readonly condition: Condition;
  readonly risk: Risk;
  /** The plan itself leans on it, later or as a goal. */
  readonly matters: boolean;
}

export interface PlanStep {
  /** From 1. */
  readonly order: number;
  /** Steps of one round can be done side by side; from 1. */
  readonly round: number;
  readonly action: Action;
  /** Absent for a usual way. */
  readonly intervention?: Intervention;
  readonly needs: readonly StepNeed[];
  /** What holds after it and did not before. */
  readonly gives: readonly Condition[];
  /** Demands that close nothing, but help: not known to hold. */
  readonly helpedBy: readonly Condition[];
  readonly decides: { readonly who: string; readonly words: Text; readonly grounds: readonly LegalBasis[] };
  readonly mayBreak: readonly MayBreak[];
  /** Soft exclusions that hold here. */
  readonly warnings: readonly Exclusion[];
}

/** Explains the steps of a support, in their order. Pure. */
export function planSteps(
  world: World,
  facts: Facts,
  start: ReadonlySet<number>,
  support: Support,
): PlanStep[] {
  const net = netOf(world);
  const order = new Map(support.steps.map(({ act }, place) => [act, place + 1]));
  const holds = new Set(start);
  const matter = new Set(
    [...support.goals, ...support.steps.flatMap(({ needs }) => needs)].map(({ condition }) => condition),
  );
  const at = (place: number): Condition => world.conditions.list[place] as Condition;
  return support.steps.map(({ act, round, needs }, place): PlanStep => {
    const action = net.acts[act] as Action;
    const intervention = world.interventions.list[interventionOf(net, act) ?? -1];
    const gives = (net.gives[act] ?? []).filter((each) => !holds.has(each));
    for (const each of gives) holds.add(each);
    return {
      order: place + 1,
      round: round + 1,
      action,
      ...(intervention === undefined ? {} : { intervention }),
      needs: needs.map((met) => ({ condition: at(met.condition), ...howMet(facts, order, met) })),
      gives: gives.map(at),
      helpedBy: action.requires
        .filter(
          ({ hard, condition }) => !hard && facts.conditions.state[condition] !== 1 && !holds.has(condition),
        )
        .map(({ condition }) => at(condition)),
      decides: decidesOn(world, action, intervention),
      mayBreak: action.risks.map((risk) => ({
        condition: at(risk.condition),
        risk,
        matters: matter.has(risk.condition),
      })),
      warnings: (intervention?.excludes ?? []).filter((each) => !each.hard && excludes(each, facts)),
    };
  });
}

function howMet(facts: Facts, order: ReadonlyMap<number, number>, met: Met): Omit<StepNeed, "condition"> {
  if (met.by === "start") return { by: facts.conditions.state[met.condition] === 1 ? "NOW" : "ASSUMED" };
  return { by: met.by === "step" ? "STEP" : "WAIVED", step: order.get(met.act) as number };
}

/** Mode of the entry that says that no law is needed: no ground to name. */
const FREE = "free";

function decidesOn(world: World, { whoDecides }: Action, act: Intervention | undefined): PlanStep["decides"] {
  const grounds = (act?.grounds ?? []).flatMap(({ legalBasis, decisive }) => {
    const basis = world.legalBases.list[world.legalBases.index.get(legalBasis) ?? -1];
    return basis === undefined || !decisive || basis.mode === FREE ? [] : [basis];
  });
  return { who: whoDecides, words: inWords(WHO_DECIDES, whoDecides), grounds };
}

/** The step that is least likely to bring what the plan needs of it. */
export interface Weakest {
  readonly order: number;
  readonly condition: Condition;
  readonly chance: number;
}

/**
 * Product of the declared chances of every effect that the plan counts on, each effect once; 1 when it counts
 * on none. A property of the steps as written down, never a chance about a person.
 */
export function declaredChance(world: World, support: Support): { chance: number; weakest?: Weakest } {
  const net = netOf(world);
  const used = new Map<string, { act: number; condition: number; chance: number }>();
  for (const met of [...support.goals, ...support.steps.flatMap(({ needs }) => needs)]) {
    if (met.by !== "step" || met.condition < 0) continue;
    const best = (net.acts[met.act]?.establishes ?? [])
      .filter(
        ({ probability, condition }) =>
          probability >= ESTABLISH_THRESHOLD && net.up[condition]?.includes(met.condition),
      )
      .sort((a, b) => b.probability - a.probability)[0];
    if (best === undefined) continue;
    used.set(`${met.act} ${best.condition}`, {
      act: met.act,
      condition: best.condition,
      chance: best.probability,
    });
  }
  const weakest = [...used.values()].sort((a, b) => a.chance - b.chance || a.act - b.act)[0];
  const chance = [...used.values()].reduce((product, each) => product * each.chance, 1);
  if (weakest === undefined) return { chance };
  return {
    chance,
    weakest: {
      order: support.steps.findIndex(({ act }) => act === weakest.act) + 1,
      condition: world.conditions.list[weakest.condition] as Condition,
      chance: weakest.chance,
    },
  };
}
