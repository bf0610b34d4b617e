import type { Action, Condition, Intervention } from "../concepts.js";
import type { Facts } from "../facts.js";
import type { World } from "../world.js";
import type { Access } from "./access.js";
import { cheapestSets, type Item, type SetsFound } from "./cheapest-sets.js";
import { relevantTo, type Goal } from "./goals.js";
import { clashIn } from "./clash.js";
import { interventionOf, netOf, type ActNet } from "./net.js";
import { askedOf, askedTogether, type Asked } from "./points.js";
import type { Pricing } from "./pricing.js";
import type { Reach } from "./reach.js";
import { CERTAIN, OPEN, type Standing } from "./standing.js";
import { supportOf } from "./support.js";

/** A set of acts after which the goals can be reached by usual ways. Leave one out and they cannot. */
export interface Cut {
  /** In the order in which they can be done. */
  readonly acts: readonly Intervention[];
  /** Usual ways that follow, in order. */
  readonly then: readonly Action[];
  /** Unsure conditions that it needs, so ask first: doubted, or unlikely by their prior. */
  readonly leansOn: readonly Condition[];
  /** Conditions that nobody asked about and that usually hold, which it needs as well. */
  readonly assumes: readonly Condition[];
  /** Acts of it for a group to which the household may not belong. */
  readonly forGroups: readonly Intervention[];
  /** The price in declared points that made the order. */
  readonly points: number;
  readonly asked: Asked;
}

export interface CutTask {
  readonly world: World;
  readonly facts: Facts;
  readonly standing: Standing;
  readonly access: Access;
  readonly pricing: Pricing;
  /** From the open conditions by usual ways; the same again afterwards. */
  readonly reach: Reach;
  readonly goals: readonly Goal[];
  /** Conditions that are taken to fail, so no cut may count on them. */
  readonly shut: ReadonlySet<number>;
  readonly most: number;
  readonly bound: number;
}

export interface CutsFound {
  /** Cheapest first. */
  readonly cuts: readonly Cut[];
  /** False when the bound came first: the best so far. */
  readonly complete: boolean;
}

/** The cheapest sets of unusual acts with which the goals come within reach of usual ways. */
export function cutsFor(task: CutTask): CutsFound {
  const net = netOf(task.world);
  const relevant = relevantTo(net, task.reach, task.goals);
  const priceOf = task.pricing.towards(relevant.conditions);
  const found = cheapestSets(
    {
      reach: task.reach,
      items: cutItems(net, task, relevant, priceOf),
      goals: task.goals,
      bound: task.bound,
      clash: clashIn(task.world),
    },
    task.most,
  );
  return { cuts: found.sets.map((set) => explainCut(net, task, set, priceOf)), complete: found.complete };
}

function cutItems(
  net: ActNet,
  { access, standing, facts, pricing, shut }: CutTask,
  relevant: ReturnType<typeof relevantTo>,
  priceOf: (act: number) => number,
): Item[] {
  const acts = access.special.filter((act) => relevant.acts.has(act));
  const unsure = [...relevant.conditions].filter(
    (each) => isUnsure(standing, facts, each) && !(net.up[each] ?? []).some((implied) => shut.has(implied)),
  );
  return [
    ...acts.map((index): Item => ({ kind: "act", index, cost: priceOf(index) })),
    ...unsure.sort((a, b) => a - b).map((index): Item => ({ kind: "condition", index, cost: pricing.lean })),
  ];
}

/** Unknown, and not simply taken to hold. */
export function isUnsure({ doubt }: Standing, facts: Facts, condition: number): boolean {
  return facts.conditions.state[condition] === 0 && doubt[condition] !== OPEN && doubt[condition] !== CERTAIN;
}

function explainCut(
  net: ActNet,
  task: CutTask,
  { items, cost }: SetsFound["sets"][number],
  priceOf: (act: number) => number,
): Cut {
  const { standing, access, facts, goals } = task;
  const chosen = items.filter(({ kind }) => kind === "act").map(({ index }) => index);
  const counted = items.filter(({ kind }) => kind === "condition").map(({ index }) => index);
  const support = supportOf({
    net,
    start: [...standing.open, ...counted],
    acts: [...access.ordinary, ...chosen],
    goals,
    priceOf,
  });
  const steps = support?.steps.map(({ act }) => act) ?? [];
  const isChosen = new Set(chosen);
  const acts = [...steps.filter((act) => isChosen.has(act)), ...chosen.filter((act) => !steps.includes(act))];
  const assumed = [...(support?.leansOn ?? [])].filter(
    (each) => facts.conditions.state[each] === 0 && !counted.includes(each),
  );
  const { conditions, interventions } = task.world;
  const act = (number: number): Action => net.acts[number] as Action;
  const special = (number: number): Intervention =>
    interventions.list[interventionOf(net, number) as number] as Intervention;
  const condition = (place: number): Condition => conditions.list[place] as Condition;
  return {
    acts: acts.map(special),
    then: steps.filter((each) => !isChosen.has(each)).map(act),
    leansOn: counted.map(condition),
    assumes: assumed.sort((a, b) => a - b).map(condition),
    forGroups: acts.filter((each) => access.groupUnknown.has(each)).map(special),
    points: cost,
    asked: askedTogether(acts.map((each) => askedOf(act(each)))),
  };
}
