import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeFacts } from "../../../src/domain/facts.js";
import { accessOf } from "../../../src/domain/knots/access.js";
import { isUnsure } from "../../../src/domain/knots/cuts.js";
import { relevantTo } from "../../../src/domain/knots/goals.js";
import { netOf } from "../../../src/domain/knots/net.js";
import { Pricing } from "../../../src/domain/knots/pricing.js";
import { Reach } from "../../../src/domain/knots/reach.js";
import { standingOf } from "../../../src/domain/knots/standing.js";
import { makePlan } from "../../../src/domain/plan/make-plan.js";
import { goalInNet, type PlanGoal } from "../../../src/domain/plan/plan-goals.js";
import { replayPlan } from "../../../src/domain/plan/replay.js";
import { rankInterventions } from "../../../src/domain/ranking.js";
import { readSituation, type Situation } from "../../../src/domain/situation.js";
import { DEFAULT_WEIGHTS } from "../../../src/domain/weights.js";
import type { World } from "../../../src/domain/world.js";
import { tangle, tangledInput, tangledSituation, tangledSketch } from "../../worlds/tangled-world.js";
import { canGoTogether, naiveActs, naiveReach, subsetsOf } from "../knots/naive.js";

describe("plans in tangled worlds", () => {
  it("reach their goals step by step, cost what trying every set costs, and exist whenever one does", () => {
    const seen = { plans: 0, none: 0 };
    fc.assert(
      fc.property(
        tangle,
        tangledSituation,
        fc.nat(7),
        fc.constantFrom("condition", "issue"),
        (graph, told, aim, kind) => {
          const world = tangledSketch(graph).world();
          const { situation } = readSituation(world, tangledInput(graph, told));
          const index = kind === "issue" ? world.causes.eventCount : aim % world.conditions.list.length;
          const goal: PlanGoal = { kind: kind as "condition" | "issue", index };
          const answer = makePlan(world, situation, { goals: [goal], bound: 10_000 });
          if (answer.kind === "ALREADY_MET") return;
          const least = byTrying(world, situation, goal);
          expect(answer.kind).toBe(least === undefined ? "NO_PLAN" : "PLAN");
          seen[answer.kind === "PLAN" ? "plans" : "none"]++;
          if (answer.kind !== "PLAN") return;
          expect(answer.isCheapest).toBe(true);
          expect(answer.points).toBeCloseTo(least as number, 6);
          expect(replayPlan(world, situation, answer)).toEqual({ reaches: true });
        },
      ),
      { numRuns: 250, seed: 2111 },
    );
    expect(seen.plans).toBeGreaterThan(60);
    expect(seen.none).toBeGreaterThan(30);
  });

  it("are good and marked when the bound comes first", () => {
    let marked = 0;
    fc.assert(
      fc.property(tangle, tangledSituation, fc.nat(7), (graph, told, aim) => {
        const world = tangledSketch(graph).world();
        const { situation } = readSituation(world, tangledInput(graph, told));
        const goals: PlanGoal[] = [{ kind: "condition", index: aim % world.conditions.list.length }];
        const exact = makePlan(world, situation, { goals, bound: 10_000 });
        const hasty = makePlan(world, situation, { goals, bound: 0 });
        if (hasty.kind === "NO_PLAN") expect(hasty.isProven && exact.kind === "PLAN").toBe(false);
        else expect(hasty.kind).toBe(exact.kind);
        if (hasty.kind !== "PLAN" || exact.kind !== "PLAN") return;
        marked++;
        expect(hasty.isCheapest).toBe(false);
        expect(hasty.points).toBeGreaterThanOrEqual(exact.points - 1e-9);
        expect(replayPlan(world, situation, hasty)).toEqual({ reaches: true });
      }),
      { numRuns: 250, seed: 222 },
    );
    expect(marked).toBeGreaterThan(60);
  });
});

/** The price of the cheapest set of acts and unsure conditions with which the goal is reached. */
function byTrying(world: World, situation: Situation, { kind, index }: PlanGoal): number | undefined {
  const facts = closeFacts(world, situation);
  const standing = standingOf(world, facts);
  const access = accessOf(world, facts, standing, situation);
  const pricing = new Pricing(world, facts, access);
  const net = netOf(world);
  const { usual, special } = naiveActs(world, facts.told);
  const acts = [...usual, ...special];
  const isGoal = (condition: number): boolean =>
    kind === "condition" &&
    (condition === index || (world.conditionLogic.implies[condition] ?? []).some(isGoal));
  const start = standing.open.filter((each) => facts.conditions.state[each] === 1 || !isGoal(each));
  const unsure = [...standing.doubt.keys()].filter(
    (each) => isUnsure(standing, facts, each) && !isGoal(each),
  );
  const meets = new Set(optionsFor(world, situation, { kind, index }));
  const aim =
    kind === "condition"
      ? { conditions: [index], acts: [] }
      : { conditions: [], acts: numbersOf(world, meets) };
  const price = pricing.towards(relevantTo(net, new Reach(net, start, []), [aim]).conditions);
  const priceOf = new Map(net.acts.map(({ id }, act) => [id, price(act)]));
  let least: number | undefined;
  for (const counted of subsetsOf(unsure)) {
    for (const chosen of subsetsOf(acts)) {
      const asked = chosen.reduce(
        (sum, { id }) => sum + (priceOf.get(id) ?? 0),
        counted.length * pricing.lean,
      );
      if (least !== undefined && asked >= least) continue;
      if (!canGoTogether(world, facts, chosen, [...standing.open, ...counted])) continue;
      const { holds, done } = naiveReach(world, [...start, ...counted], chosen);
      if (kind === "condition" ? holds.has(index) : [...done].some((id) => meets.has(id))) least = asked;
    }
  }
  return least;
}

/** The acts that may meet an issue: the best of the ranking, or all when none of those can be done. */
function optionsFor(world: World, situation: Situation, goal: PlanGoal): string[] {
  const ranking = rankInterventions(world, situation, DEFAULT_WEIGHTS);
  const standing = standingOf(world, ranking.facts);
  const { usual, special } = naiveActs(world, ranking.facts.told);
  const unsure = [...standing.doubt.keys()].filter((each) => isUnsure(standing, ranking.facts, each));
  const { done } = naiveReach(world, [...standing.open, ...unsure], [...usual, ...special]);
  const named = (widely: boolean): string[] =>
    goalInNet(world, ranking, goal, widely).acts.map((act) => netOf(world).acts[act]?.id ?? "");
  return named(false).some((id) => done.has(id)) ? named(false) : named(true);
}

function numbersOf(world: World, ids: ReadonlySet<string>): number[] {
  return [...netOf(world).acts.keys()].filter((act) => ids.has(netOf(world).acts[act]?.id ?? ""));
}
