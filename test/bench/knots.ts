import { worldOfSeeds } from "../../src/cli/seed-world.js";
import { SEEDS_FOLDER } from "../../src/cli/paths.js";
import { findKnots } from "../../src/domain/knots/find-knots.js";
import { makePlan, type PlanRequest } from "../../src/domain/plan/make-plan.js";
import { nextQuestion } from "../../src/domain/plan/next-question.js";
import { rankInterventions } from "../../src/domain/ranking.js";
import { readSituation, type Situation } from "../../src/domain/situation.js";
import { DEFAULT_WEIGHTS } from "../../src/domain/weights.js";
import type { World } from "../../src/domain/world.js";
import { questionBook } from "../../src/store/books/questions.js";
import { readSeeds } from "../../src/store/seeds/read-seeds.js";
import { Sketch } from "../worlds/sketch.js";
import { random, situations } from "./situations.js";
import { line, ms, time } from "./timing.js";

const CONDITIONS = 1_000;
const ROUTES = 1_500;
const ACTS = 3_500;
/** Share of conditions answered with no in a large world. */
const NO_SHARE = 0.3;

/** Knots, plans and the next question: on the whole seeds, and on a net far larger than the knowledge will be. */
export async function benchKnots(): Promise<void> {
  const world = await worldOfSeeds();
  const { knots, questions } = await readSeeds(SEEDS_FOLDER);
  const stuck = knots.flatMap(({ issues, start }) => [
    readSituation(world, { issues }).situation,
    readSituation(world, {
      issues,
      conditions: start.fails.map((condition) => ({ condition, holds: "NO" as const })),
    }).situation,
  ]);
  const talks = [...stuck, ...situations(world, 122)];
  await benchAnswers("knots and plan on the seeds", world, talks, 1_000, "p50 <= 15, p99 <= 60");
  const book = questionBook({ questions });
  const question = await time(600, (round) =>
    nextQuestion(world, talks[round % talks.length] as Situation, { book }),
  );
  line("next question on the seeds", ms(question), "p50 <= 20");
  const large = largeWorld();
  const lost = largeSituations(large, 40);
  await benchAnswers(
    `knots and plan on ${CONDITIONS} conditions, ${ROUTES + ACTS} acts`,
    large,
    lost,
    120,
    "p99 <= 500",
  );
}

/** One answer as a caller asks it: knots, then a plan from the same ranking. Also the longest single call of the two. */
async function benchAnswers(
  what: string,
  world: World,
  talks: readonly Situation[],
  rounds: number,
  asked: string,
): Promise<void> {
  let longest = 0;
  const timed = <T>(call: () => T): T => {
    const start = performance.now();
    const answer = call();
    longest = Math.max(longest, performance.now() - start);
    return answer;
  };
  const both = await time(rounds, (round) => {
    if (round === 0) longest = 0;
    const situation = talks[round % talks.length] as Situation;
    const ranking = rankInterventions(world, situation, DEFAULT_WEIGHTS);
    timed(() => findKnots(world, situation, ranking.facts));
    const request: PlanRequest = { ranking };
    return timed(() => makePlan(world, situation, request));
  });
  line(what, ms(both), asked);
  line("  longest call after the warm-up", `${longest.toFixed(1)} ms`, "<= 50 on the seeds");
}

function largeWorld(): World {
  const next = random(23);
  const sketch = new Sketch();
  const some = (count: number): number => Math.floor(next() * count);
  const condition = (): string => `condition-${some(CONDITIONS)}`;
  for (let place = 0; place < 50; place++) sketch.issues(`issue-${place}`);
  for (let place = 0; place < CONDITIONS; place++)
    sketch.node("Condition", `condition-${place}`, { prior: next() });
  const add = (id: string): void => {
    for (const to of new Set(Array.from({ length: 1 + some(3) }, condition))) sketch.requires(id, to);
    for (const to of new Set(Array.from({ length: 1 + some(2) }, condition)))
      sketch.edge("ESTABLISHES", id, to, { probability: 0.2 + 0.8 * next() });
  };
  for (let place = 0; place < ROUTES; place++) {
    sketch.act(`route-${place}`, {}, { leadHigh: some(60) }, "Route");
    add(`route-${place}`);
  }
  for (let place = 0; place < ACTS; place++) {
    const graded = { [`issue-${some(50)}`]: 1 + some(3), [`issue-${some(50)}`]: 1 + some(3) };
    sketch.act(`act-${place}`, graded, { costHigh: some(2_000), leadHigh: some(90) });
    add(`act-${place}`);
  }
  return sketch.world();
}

function largeSituations(world: World, count: number): Situation[] {
  const next = random(29);
  return Array.from({ length: count }, () => {
    const conditions = world.conditions.list
      .filter(() => next() < NO_SHARE)
      .map(({ id }) => ({ condition: id, holds: "NO" as const }));
    const issues = Array.from({ length: 3 }, () => `issue-${Math.floor(next() * 50)}`);
    return readSituation(world, { issues, conditions }).situation;
  });
}
