import type { Condition } from "../concepts.js";
import type { Facts } from "../facts.js";
import { accessOf, type Access } from "../knots/access.js";
import { cheapestSets, type ChosenSet, type Item, type SetTask } from "../knots/cheapest-sets.js";
import { clashIn } from "../knots/clash.js";
import { isUnsure } from "../knots/cuts.js";
import { allMet, relevantTo, type Goal } from "../knots/goals.js";
import { greedySet } from "../knots/greedy-set.js";
import { actOfIntervention, netOf, type ActNet } from "../knots/net.js";
import { askedOf, askedTogether, type Asked } from "../knots/points.js";
import { Pricing } from "../knots/pricing.js";
import { Reach } from "../knots/reach.js";
import { standingOf, type Standing } from "../knots/standing.js";
import { supportOf, type Support } from "../knots/support.js";
import { rankInterventions, type Ranking } from "../ranking.js";
import type { Situation } from "../situation.js";
import { DEFAULT_WEIGHTS, type Weights } from "../weights.js";
import type { World } from "../world.js";
import { standsInTheWay, type Obstacle } from "./in-the-way.js";
import { criticalPath, type Days } from "./lead-time.js";
import { defaultGoals, goalInNet, type PlanGoal } from "./plan-goals.js";
import { declaredChance, planSteps, type PlanStep, type Weakest } from "./plan-steps.js";

export interface PlanRequest {
  /** Absent or empty: the issue that matters most, else the first three solutions. */
  readonly goals?: readonly PlanGoal[];
  /** Places of interventions that must be in the plan. */
  readonly with?: readonly number[];
  /** Numbers of acts (see `netOf`) that must not be in it. */
  readonly without?: readonly number[];
  readonly weights?: Weights;
  /** The ranking of this situation, when the caller has it. */
  readonly ranking?: Ranking;
  /** Most steps of the search: a count, not a clock. */
  readonly bound?: number;
}

export interface Plan {
  readonly kind: "PLAN";
  /** With the order of the step that reaches each. */
  readonly goals: readonly { readonly goal: PlanGoal; readonly step?: number }[];
  /** In an order that can be done. */
  readonly steps: readonly PlanStep[];
  /** Orders of at most five steps for the short form. */
  readonly short: readonly number[];
  /** Orders of the steps that can begin now. */
  readonly beginWith: readonly number[];
  readonly leadTimeDays: Days;
  readonly chance: number;
  readonly weakest?: Weakest;
  /** Unsure conditions that the plan needs: ask these first. */
  readonly leansOn: readonly Condition[];
  /** Conditions nobody asked about that usually hold, which it needs as well. */
  readonly assumes: readonly Condition[];
  readonly asked: Asked;
  /** Price in declared points; lower is less to ask. */
  readonly points: number;
  /** True when no cheaper set of steps exists; false when the bound came first and this is the best so far. */
  readonly isCheapest: boolean;
  /** Goals nobody asked for in so many words that cannot be reached; left out. */
  readonly leftOut: readonly PlanGoal[];
}

/** Every goal holds already. */
export interface AlreadyMet {
  readonly kind: "ALREADY_MET";
  readonly goals: readonly PlanGoal[];
}

export interface NoPlan {
  readonly kind: "NO_PLAN";
  readonly goals: readonly PlanGoal[];
  /** The fewest things in the way, even if all that is unsure turns out well. */
  readonly standsInTheWay: readonly Obstacle[];
  /** False when the bound came before it was certain that no plan exists. */
  readonly isProven: boolean;
}

export type PlanAnswer = Plan | AlreadyMet | NoPlan;

/** Steps of the search when the request says nothing: measured to keep a plan well below 50 ms. */
export const PLAN_BOUND = 250;
const SHORT_FORM = 5;

/** The cheapest feasible sequence of steps towards the goals, by declared points. Pure. */
export function makePlan(world: World, situation: Situation, request: PlanRequest = {}): PlanAnswer {
  return new Planner(world, situation, request).plan();
}

interface Cheapest {
  readonly set: ChosenSet | undefined;
  /** False when the bound came before the search was through. */
  readonly complete: boolean;
  readonly priceOf: (act: number) => number;
}

class Planner {
  private readonly net: ActNet;
  private readonly ranking: Ranking;
  private readonly facts: Facts;
  private readonly standing: Standing;
  private readonly access: Access;
  private readonly pricing: Pricing;
  private readonly wanted: readonly Goal[];

  constructor(
    private readonly world: World,
    situation: Situation,
    private readonly request: PlanRequest,
  ) {
    this.net = netOf(world);
    this.ranking = request.ranking ?? rankInterventions(world, situation, request.weights ?? DEFAULT_WEIGHTS);
    this.facts = this.ranking.facts;
    this.standing = standingOf(world, this.facts);
    const musts = (request.with ?? []).map((place) => actOfIntervention(this.net, place));
    this.wanted = musts.map((act) => ({ conditions: [], acts: [act] }));
    this.access = accessOf(world, this.facts, this.standing, situation, {
      wanted: new Set(musts),
      leftOut: new Set(request.without),
    });
    this.pricing = new Pricing(world, this.facts, this.access);
    const given = request.goals ?? [];
    this.given = given.length > 0 ? given : defaultGoals(situation, this.ranking);
  }

  private readonly given: readonly PlanGoal[];

  plan(): PlanAnswer {
    const isOwnChoice = (this.request.goals ?? []).length > 0 || this.wanted.length > 0;
    const open = this.given.filter((goal) => !this.holds(goal));
    if (open.length === 0 && this.wanted.length === 0) return this.withoutSteps();
    const reachable = isOwnChoice ? open : open.filter((goal) => this.canReach([this.inNet(goal)]));
    const goals = [...reachable.map((goal) => this.inNet(goal)), ...this.wanted];
    if (goals.length === 0 || !this.canReach(goals)) return this.noPlan(open, true);
    const found = this.cheapest(goals);
    if (found.set === undefined) return this.noPlan(open, found.complete);
    const leftOut = open.filter((goal) => !reachable.includes(goal));
    return this.explain(reachable, goals, { ...found, set: found.set }, leftOut);
  }

  private withoutSteps(): PlanAnswer {
    if (this.given.length > 0) return { kind: "ALREADY_MET", goals: this.given };
    return { kind: "NO_PLAN", goals: [], standsInTheWay: [], isProven: true };
  }

  private noPlan(open: readonly PlanGoal[], isProven: boolean): NoPlan {
    const goals = [...open.map((goal) => this.inNet(goal)), ...this.wanted];
    const { world, facts, standing, access } = this;
    const way = { world, facts, standing, access, start: this.startFor(goals), goals };
    return { kind: "NO_PLAN", goals: open, standsInTheWay: standsInTheWay(way), isProven };
  }

  private holds(goal: PlanGoal): boolean {
    return goal.kind === "condition" && this.certainlyHolds(goal.index);
  }

  private certainlyHolds(condition: number): boolean {
    return this.facts.conditions.state[condition] === 1 && !this.standing.contradictions.includes(condition);
  }

  /** The best acts for an issue where one of them can be done, else every act for it. */
  private inNet(goal: PlanGoal): Goal {
    const best = goalInNet(this.world, this.ranking, goal, false);
    if (goal.kind !== "issue" || this.canReach([best])) return best;
    return goalInNet(this.world, this.ranking, goal, true);
  }

  private readonly starts = new Map<string, readonly number[]>();

  /** What is taken to hold, but never a goal itself unless it is known to. */
  private startFor(goals: readonly Goal[]): readonly number[] {
    const aims = goals.flatMap(({ conditions }) => conditions);
    const key = aims.join();
    const start =
      this.starts.get(key) ??
      this.standing.open.filter(
        (each) => this.certainlyHolds(each) || !this.net.up[each]?.some((implied) => aims.includes(implied)),
      );
    this.starts.set(key, start);
    return start;
  }

  private unsureFor(goals: readonly Goal[]): number[] {
    const aims = new Set(goals.flatMap(({ conditions }) => conditions));
    return [...this.standing.doubt.keys()].filter(
      (each) =>
        isUnsure(this.standing, this.facts, each) && !this.net.up[each]?.some((implied) => aims.has(implied)),
    );
  }

  private canReach(goals: readonly Goal[]): boolean {
    const acts = [...this.access.ordinary, ...this.access.special];
    return allMet(new Reach(this.net, [...this.startFor(goals), ...this.unsureFor(goals)], acts), goals);
  }

  private cheapest(goals: readonly Goal[]): Cheapest {
    const start = this.startFor(goals);
    const reach = new Reach(this.net, start, []);
    const relevant = relevantTo(this.net, reach, goals);
    const priceOf = this.pricing.towards(relevant.conditions);
    const acts = [...this.access.ordinary, ...this.access.special].filter((act) => relevant.acts.has(act));
    const unsure = this.unsureFor(goals).filter((each) => relevant.conditions.has(each));
    const items: Item[] = [
      ...acts.map((index): Item => ({ kind: "act", index, cost: priceOf(index) })),
      ...unsure.map((index): Item => ({ kind: "condition", index, cost: this.pricing.lean })),
    ];
    const bound = this.request.bound ?? PLAN_BOUND;
    const task: SetTask = { reach, items, goals, bound, clash: clashIn(this.world) };
    const { sets, complete } = cheapestSets(task, 1);
    return { set: complete ? sets[0] : greedySet(task, this.net, start), complete, priceOf };
  }

  private explain(
    asked: readonly PlanGoal[],
    goals: readonly Goal[],
    { set: { items, cost }, complete, priceOf }: Cheapest & { readonly set: ChosenSet },
    leftOut: readonly PlanGoal[],
  ): Plan {
    const acts = items.filter(({ kind }) => kind === "act").map(({ index }) => index);
    const counted = items.filter(({ kind }) => kind === "condition").map(({ index }) => index);
    const start = [...this.startFor(goals), ...counted];
    const support = supportOf({ net: this.net, start, acts, goals, priceOf }) as Support;
    const holds = new Set(start.flatMap((each) => this.net.up[each] ?? []));
    const steps = planSteps(this.world, this.facts, holds, support);
    const orderOf = new Map(support.steps.map(({ act }, place) => [act, place + 1]));
    const condition = (place: number): Condition => this.world.conditions.list[place] as Condition;
    return {
      kind: "PLAN",
      goals: asked.map((goal, place) => {
        const met = support.goals[place];
        return { goal, ...(met?.by === "step" ? { step: orderOf.get(met.act) as number } : {}) };
      }),
      steps,
      short: shortForm(steps),
      beginWith: steps.filter(({ round }) => round === 1).map(({ order }) => order),
      leadTimeDays: criticalPath(support.steps, this.net.acts),
      ...declaredChance(this.world, support),
      leansOn: counted.map(condition),
      assumes: [...support.leansOn]
        .filter((each) => !this.certainlyHolds(each) && !counted.includes(each))
        .sort((a, b) => a - b)
        .map(condition),
      asked: askedTogether(steps.map(({ action }) => askedOf(action))),
      points: cost,
      isCheapest: complete,
      leftOut,
    };
  }
}

/** At most five steps in their order: what is out of the ordinary before the usual ways. */
function shortForm(steps: readonly PlanStep[]): number[] {
  const usualLast = [...steps].sort(
    (a, b) =>
      Number(a.intervention === undefined) - Number(b.intervention === undefined) || a.order - b.order,
  );
  const chosen = usualLast.slice(0, SHORT_FORM).map(({ order }) => order);
  return chosen.sort((a, b) => a - b);
}
