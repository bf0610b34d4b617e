import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeFacts } from "../../../src/domain/facts.js";
import { accessOf } from "../../../src/domain/knots/access.js";
import { cutsFor, isUnsure } from "../../../src/domain/knots/cuts.js";
import { relevantTo } from "../../../src/domain/knots/goals.js";
import { netOf } from "../../../src/domain/knots/net.js";
import { Pricing } from "../../../src/domain/knots/pricing.js";
import { Reach } from "../../../src/domain/knots/reach.js";
import { standingOf } from "../../../src/domain/knots/standing.js";
import { readSituation, type Situation } from "../../../src/domain/situation.js";
import type { World } from "../../../src/domain/world.js";
import { tangle, tangledInput, tangledSituation, tangledSketch } from "../../worlds/tangled-world.js";
import { canGoTogether, naiveActs, naiveReach, subsetsOf } from "./naive.js";

const MOST = 6;

describe("the cheapest cuts", () => {
  it("are those that trying every set finds, in order of price", () => {
    let cut = 0;
    fc.assert(
      fc.property(tangle, tangledSituation, fc.nat(7), (graph, told, aim) => {
        const world = tangledSketch(graph).world();
        const { situation } = readSituation(world, tangledInput(graph, told));
        const goal = aim % world.conditions.list.length;
        const expected = byTrying(world, situation, goal);
        expect(bySearching(world, situation, goal)).toEqual(expected);
        cut += expected.filter(({ acts }) => acts !== "").length;
      }),
      { numRuns: 500, seed: 55 },
    );
    expect(cut).toBeGreaterThan(60);
  });

  it("say so when the bound came first", () => {
    const world = tangledSketch({
      conditions: [{ prior: 0.1, implies: null }],
      acts: [{ kind: "special", needs: [], gives: [{ condition: 0, probability: 1 }], euros: 0, days: 0, grade: 1, excludedByIssue: false, rulesOut: null }], // prettier-ignore
      doubts: [],
      rulesOut: [],
    }).world();
    const { situation } = readSituation(world, { conditions: [{ condition: "condition-0", holds: "NO" }] });
    expect(found(world, situation, 0, 0)).toEqual({ cuts: [], complete: false });
    expect(found(world, situation, 0, 10)).toMatchObject({
      complete: true,
      cuts: [{ acts: [{ id: "act-0" }] }],
    });
  });
});

interface Priced {
  readonly acts: string;
  readonly points: number;
}

function found(world: World, situation: Situation, goal: number, bound: number): ReturnType<typeof cutsFor> {
  const facts = closeFacts(world, situation);
  const standing = standingOf(world, facts);
  const access = accessOf(world, facts, standing, situation);
  return cutsFor({
    world,
    facts,
    standing,
    access,
    pricing: new Pricing(world, facts, access),
    reach: new Reach(netOf(world), standing.open, access.ordinary),
    goals: [{ conditions: [goal], acts: [] }],
    shut: new Set(),
    most: MOST,
    bound,
  });
}

function bySearching(world: World, situation: Situation, goal: number): Priced[] {
  const { cuts, complete } = found(world, situation, goal, 10_000);
  expect(complete).toBe(true);
  return cuts.map(({ acts, points }) => ({
    acts: acts.map(({ id }) => id).sort().join(), // prettier-ignore
    points: rounded(points),
  }));
}

/** Every set of special acts and unsure conditions, cheapest first, keeping the least ones whose acts are new. */
function byTrying(world: World, situation: Situation, goal: number): Priced[] {
  const facts = closeFacts(world, situation);
  const standing = standingOf(world, facts);
  const access = accessOf(world, facts, standing, situation);
  const pricing = new Pricing(world, facts, access);
  const net = netOf(world);
  const reach = new Reach(net, standing.open, access.ordinary);
  const priceOf = pricing.towards(relevantTo(net, reach, [{ conditions: [goal], acts: [] }]).conditions);
  const { usual, special } = naiveActs(world, facts.told);
  const unsure = [...standing.doubt.keys()].filter((each) => isUnsure(standing, facts, each));
  const reaches = (acts: readonly (typeof special)[number][], counted: readonly number[]): boolean =>
    naiveReach(world, [...standing.open, ...counted], [...usual, ...acts]).holds.has(goal);
  const solutions = subsetsOf(special).flatMap((acts) =>
    subsetsOf(unsure)
      .filter((counted) => canGoTogether(world, facts, acts, [...standing.open, ...counted]))
      .filter((counted) => reaches(acts, counted))
      .filter(
        (counted) =>
          !acts.some((act) =>
            reaches(
              acts.filter((each) => each !== act),
              counted,
            ),
          ),
      )
      .filter(
        (counted) =>
          !counted.some((each) =>
            reaches(
              acts,
              counted.filter((other) => other !== each),
            ),
          ),
      )
      .map((counted) => ({
        ids: acts.map(({ id }) => id),
        points:
          acts.reduce((sum, { id }) => sum + priceOf(net.acts.findIndex((act) => act.id === id)), 0) +
          counted.length * pricing.lean,
      })),
  );
  const kept: { ids: readonly string[]; points: number }[] = [];
  for (const each of solutions.sort((a, b) => a.points - b.points)) {
    if (!kept.some(({ ids }) => ids.every((id) => each.ids.includes(id)))) kept.push(each);
  }
  return kept
    .slice(0, MOST)
    .map(({ ids, points }) => ({ acts: [...ids].sort().join(), points: rounded(points) }));
}

function rounded(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
