import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeFacts } from "../../../src/domain/facts.js";
import { accessOf } from "../../../src/domain/knots/access.js";
import { netOf } from "../../../src/domain/knots/net.js";
import { standingOf } from "../../../src/domain/knots/standing.js";
import { searchTraps } from "../../../src/domain/knots/traps.js";
import { readSituation } from "../../../src/domain/situation.js";
import type { World } from "../../../src/domain/world.js";
import { tangle, tangledInput, tangledSituation, tangledSketch } from "../../worlds/tangled-world.js";
import { allBut, naiveActs, naiveReach, subsetsOf } from "./naive.js";

describe("the search for traps", () => {
  it("finds exactly the minimal closed sets that trying every set finds", () => {
    let found = 0;
    fc.assert(
      fc.property(tangle, tangledSituation, (graph, told) => {
        const world = tangledSketch(graph).world();
        const { situation } = readSituation(world, tangledInput(graph, told));
        for (const level of [0, 1, 2]) {
          const expected = byTrying(world, situation, level);
          expect(bySearching(world, situation, level)).toEqual(expected);
          found += expected.length;
        }
      }),
      { numRuns: 400, seed: 11 },
    );
    expect(found).toBeGreaterThan(500);
  });
});

type Situation = ReturnType<typeof readSituation>["situation"];

function bySearching(world: World, situation: Situation, level: number): string[] {
  const facts = closeFacts(world, situation);
  const standing = standingOf(world, facts);
  const { doubt } = standing;
  const usual = new Uint8Array(netOf(world).acts.length);
  for (const act of accessOf(world, facts, standing, situation).ordinary) usual[act] = 1;
  const traps: string[] = [];
  const mayFail = (condition: number): boolean => (doubt[condition] as number) <= level;
  const complete = searchTraps(
    {
      net: netOf(world),
      usual,
      mayFail,
      weigh: (condition) => 1 + (condition % 3),
      bound: 100_000,
      found: ({ around, members }) => {
        traps.push(`${around}: ${members.join()}`);
        return false;
      },
    },
    [...doubt.keys()].filter(mayFail),
  );
  expect(complete).toBe(true);
  return traps.sort();
}

function byTrying(world: World, situation: Situation, level: number): string[] {
  const facts = closeFacts(world, situation);
  const { doubt } = standingOf(world, facts);
  const { usual } = naiveActs(world, facts.told);
  const mayFail = [...doubt.keys()].filter((condition) => (doubt[condition] as number) <= level);
  const closed = subsetsOf(mayFail).filter((members) => {
    const { holds } = naiveReach(world, allBut(world, new Set(members)), usual);
    return members.length > 0 && members.every((member) => !holds.has(member));
  });
  const traps = mayFail.flatMap((around) => {
    const with_ = closed.filter((members) => members.includes(around));
    const isLeast = (members: readonly number[]): boolean =>
      !with_.some((other) => other.length < members.length && other.every((each) => members.includes(each)));
    return with_.filter(isLeast).map((members) => `${around}: ${members.join()}`);
  });
  return traps.sort();
}
