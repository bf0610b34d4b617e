import { Explainer } from "../../src/domain/answer.js";
import { rankInterventions } from "../../src/domain/ranking.js";
import type { Situation } from "../../src/domain/situation.js";
import { DEFAULT_WEIGHTS } from "../../src/domain/weights.js";
import type { World } from "../../src/domain/world.js";
import { worldOfSeeds } from "../../src/cli/seed-world.js";
import { Sketch } from "../worlds/sketch.js";
import { random, situations } from "./situations.js";
import { line, megabytes, ms, time } from "./timing.js";

const ISSUES = 5_000;
const LINKS = 100_000;
const ACTS = 450;

/** The solver alone: on the whole seeds, and on a synthetic graph far larger than the knowledge will be. */
export async function benchSolver(): Promise<void> {
  const heapBefore = heapUsed();
  const world = await worldOfSeeds();
  const heap = heapUsed() - heapBefore;
  line("read model of the seeds, heap", megabytes(heap), "<= 40 MB");
  await benchWorld(
    `solve on the seeds (${world.interventions.list.length} acts)`,
    world,
    3_000,
    "p50 <= 3, p99 <= 10",
  );
  const large = syntheticWorld();
  await benchWorld(`solve on ${ISSUES} issues, ${LINKS} links`, large, 300, "p50 <= 10");
}

async function benchWorld(what: string, world: World, rounds: number, asked: string): Promise<void> {
  const talks = situations(world, 200);
  const at = (round: number): Situation => talks[round % talks.length] as Situation;
  const solve = await time(rounds, (round) => {
    const ranking = rankInterventions(world, at(round), DEFAULT_WEIGHTS);
    return new Explainer(world, ranking).solutions(0, 3);
  });
  const floor = await time(rounds, (round) => countMatches(world, at(round)));
  line(what, ms(solve), asked);
  line(
    "  the floor: count of matched issues",
    `p50 ${floor.p50Ms.toFixed(3)} ms; ratio ${(solve.p50Ms / floor.p50Ms).toFixed(0)}`,
    "-",
  );
}

/** The simplest ranking there is, over the same acts: what any answer must at least cost. */
function countMatches(world: World, situation: Situation): number[] {
  const told = new Set(situation.issues);
  const counts = world.interventions.list.map(
    ({ addresses }) => addresses.filter(({ cause }) => told.has(cause)).length,
  );
  return counts.map((_, place) => place).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

function syntheticWorld(): World {
  const next = random(11);
  const sketch = new Sketch();
  const issue = (): string => `issue-${Math.floor(next() * ISSUES)}`;
  for (let place = 0; place < ISSUES; place++) sketch.issues(`issue-${place}`);
  for (let place = 0; place < 50; place++) sketch.events(`event-${place}`);
  sketch.node("Circumstance", "any");
  for (let place = 0; place < LINKS; place++) {
    sketch.cause(issue(), issue(), 0.05 + next() * 0.3, { id: `link-${place}` });
  }
  for (let place = 0; place < ACTS; place++)
    sketch.act(`act-${place}`, { [issue()]: 3, [issue()]: 2, [issue()]: 1 });
  return sketch.world();
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
