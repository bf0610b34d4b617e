import { join } from "node:path";
import { defaultHome, startEmbedded } from "../../src/embedded/index.js";
import { ask, javaBelow, residentBytes, serve } from "./served.js";
import { line, megabytes, ms, time } from "./timing.js";

const RUNS = 3;
const IDLE_MS = 15_000;

const SOLVE = `query ($situation: SituationInput!) {
  solutionPaths(situation: $situation) {
    __typename
    ... on SolutionPaths { nodes { intervention { id name } paths { share steps { id } } providers(first: 5) { total } } }
  }
}`;
const SITUATION = { issues: ["rent-arrears", "problematic-debt"], municipality: "Utrecht" };
const BROWSE = `query ($first: Int!) {
  lifeEvents(first: $first) { nodes { id name raises { to { id name } } } }
}`;

/** The whole product in its own process: start, first answer, memory at rest. */
export async function benchProduct(): Promise<void> {
  const home = join(defaultHome(process.env, process.platform), "bench");
  const first = await serve(home, "--fresh");
  line("first start, jars there, knowledge loaded", `${seconds(first.readyMs)}`, "-");
  await new Promise((resolve) => setTimeout(resolve, 30_000));
  await first.stop();
  const bare = median(await repeat(RUNS, () => bareStart(home)));
  const starts: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const served = await serve(home);
    starts.push(served.readyMs);
    if (run < RUNS - 1) await served.stop();
    else await benchServed(served);
  }
  const again = median(starts);
  const most = 1.5 * bare + 2_000;
  line(
    "second start to ready",
    `${seconds(again)}; bare Neo4j ${seconds(bare)}`,
    `<= 1.5 x bare + 2 s = ${seconds(most)}`,
  );
}

async function benchServed(served: Awaited<ReturnType<typeof serve>>): Promise<void> {
  const { address, pid } = served;
  const start = performance.now();
  await ask(address, SOLVE, { situation: SITUATION });
  const firstMs = performance.now() - start;
  const warm = await time(300, () => ask(address, SOLVE, { situation: SITUATION }));
  const ratio = firstMs / warm.p50Ms;
  line(
    "first solve after ready / warm",
    `${firstMs.toFixed(0)} ms; warm ${ms(warm)}; ${ratio.toFixed(1)} x`,
    "<= 10 x",
  );
  const floor = await time(300, () => ask(address, "{ graph { release } }"));
  line(
    "  the floor: a request without a solve",
    `${ms(floor)}; solve ${(warm.p50Ms / floor.p50Ms).toFixed(1)} x`,
    "-",
  );
  const browse = await time(100, () => ask(address, BROWSE, { first: 100 }));
  line("lifeEvents(first: 100) with neighbours", ms(browse), "-");
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const java = await javaBelow(pid);
  line("idle: Node resident", megabytes(await residentBytes(pid)), "<= 200 MB");
  line(
    "idle: Neo4j resident",
    java === undefined ? "not found" : megabytes(await residentBytes(java)),
    "<= 500 MB",
  );
  await served.stop();
}

/** The same Neo4j on the same data, with nothing of ours around it: the floor of a start. */
async function bareStart(home: string): Promise<number> {
  const start = performance.now();
  const embedded = await startEmbedded({ home, env: process.env, archive: "use" });
  const readyMs = performance.now() - start;
  await embedded.stop();
  return readyMs;
}

async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run < times; run++) results.push(await work());
  return results;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
