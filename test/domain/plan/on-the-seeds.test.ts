import { beforeAll, describe, expect, it } from "vitest";
import { worldOfSeeds } from "../../../src/cli/seed-world.js";
import { FirstThree, PLACES, type Change } from "../../../src/domain/plan/first-three.js";
import { makePlan } from "../../../src/domain/plan/make-plan.js";
import { nextQuestion } from "../../../src/domain/plan/next-question.js";
import { replayPlan } from "../../../src/domain/plan/replay.js";
import { whyNot } from "../../../src/domain/plan/why-not.js";
import { rankInterventions } from "../../../src/domain/ranking.js";
import type { Situation } from "../../../src/domain/situation.js";
import { DEFAULT_WEIGHTS } from "../../../src/domain/weights.js";
import type { World } from "../../../src/domain/world.js";
import { SEEDS_FOLDER } from "../../../src/cli/paths.js";
import { questionBook } from "../../../src/store/books/questions.js";
import { readSeeds } from "../../../src/store/seeds/read-seeds.js";
import { random, situations } from "../../bench/situations.js";

let world: World;
let talks: readonly Situation[];

beforeAll(async () => {
  world = await worldOfSeeds();
  talks = situations(world, 24);
}, 60_000);

describe("on the whole knowledge", () => {
  it("plans replay, are proven cheapest, and say in both languages what they need", () => {
    for (const situation of talks) {
      const plan = makePlan(world, situation);
      expect(plan.kind).toBe("PLAN");
      if (plan.kind !== "PLAN") continue;
      expect(replayPlan(world, situation, plan)).toEqual({ reaches: true });
      expect(plan.isCheapest).toBe(true);
      expect(plan.short.length).toBeLessThanOrEqual(5);
      expect(plan.leadTimeDays.low).toBeLessThanOrEqual(plan.leadTimeDays.high);
      expect(plan.chance).toBeGreaterThan(0);
      expect(plan.chance).toBeLessThanOrEqual(1);
    }
  }, 60_000);

  it("a small change moves the first three as a whole new ranking would", () => {
    const next = random(31);
    const some = (count: number): number => Math.floor(next() * count);
    for (const situation of talks) {
      const first = new FirstThree(world, situation, DEFAULT_WEIGHTS);
      for (let round = 0; round < 4; round++) {
        const yes = next() < 0.5;
        const changes: Change[] = [
          { conditions: new Map(situation.conditions).set(some(world.conditions.list.length), yes) },
          { circumstances: new Map(situation.circumstances).set(some(world.circumstances.list.length), yes) },
          { groups: new Map(situation.groups).set(some(world.groups.list.length), yes) },
          { denied: [world.causes.eventCount + some(world.issues.list.length)] },
        ];
        for (const change of changes) {
          expect(first.after(change)).toEqual(
            rankInterventions(world, { ...situation, ...change }, DEFAULT_WEIGHTS)
              .ranked.slice(0, PLACES)
              .map(({ index }) => index),
          );
        }
      }
    }
  }, 120_000);

  it("questions are never asked twice, end after five, and are worded", async () => {
    const book = questionBook(await readSeeds(SEEDS_FOLDER));
    for (const talk of talks.slice(0, 10)) {
      let situation = talk;
      const asked: string[] = [];
      for (let row = 0; row < 8; row++) {
        const question = nextQuestion(world, situation, { book, askedInARow: row });
        if (question === undefined) break;
        expect(asked).not.toContain(question.subject.id);
        expect(question.question.nl).toContain("?");
        expect(question.why.en).not.toBe("");
        expect(book.homework.has(question.subject.id)).toBe(false);
        asked.push(question.subject.id);
        situation = { ...situation, asked: new Set([...situation.asked, question.subject.id]) };
      }
      expect(asked.length).toBeLessThanOrEqual(5);
    }
  }, 60_000);

  it("every intervention has a reason why it is or is not in the list", () => {
    for (const situation of talks.slice(0, 3)) {
      const ranking = rankInterventions(world, situation, DEFAULT_WEIGHTS);
      for (const place of world.interventions.list.keys()) {
        const reasons = whyNot(world, situation, place, ranking);
        expect(reasons.length, world.interventions.list[place]?.id).toBeGreaterThan(0);
        for (const { text } of reasons) expect(text.nl).not.toMatch(/undefined|“”/);
      }
    }
  });
});
