import fc from "fast-check";
import { afterAll, describe, expect, inject, it } from "vitest";
import { rankInterventions } from "../../src/domain/ranking.js";
import { readSituation } from "../../src/domain/situation.js";
import { DEFAULT_WEIGHTS } from "../../src/domain/weights.js";
import { connect, cypher, run, wipe } from "../neo4j-session.js";
import { DEBT_SITUATION, debtSketch } from "../worlds/debt-world.js";
import { eventId, issueId, randomGraph, randomTold, sketchOf } from "../worlds/random-world.js";
import type { Sketch } from "../worlds/sketch.js";

const driver = connect(inject("neo4jUri"));
const HOPS = 3;

interface Told {
  readonly issues: readonly string[];
  readonly lifeEvents: readonly string[];
  readonly deniedIssues: readonly string[];
}

interface OracleRow {
  readonly id: string;
  readonly raw: number;
  readonly closed: boolean;
}

afterAll(() => driver.close());

/** The model's sweeps and sums, done by Neo4j itself. */
async function oracle({ nodes, edges }: Sketch, told: Told): Promise<Map<string, OracleRow>> {
  await wipe(driver);
  await run(driver, cypher("oracle/put-nodes"), { nodes });
  await run(driver, cypher("oracle/put-edges"), { edges });
  await run(driver, cypher("oracle/start"), {
    told: [...told.issues, ...told.lifeEvents],
    denied: told.deniedIssues,
  });
  for (let hop = 0; hop < HOPS; hop++) {
    await run(driver, cypher("oracle/messages"));
    await run(driver, cypher("oracle/beliefs"));
  }
  const rows = await run<OracleRow>(driver, cypher("oracle/scores"));
  return new Map(rows.map((row) => [row.id, row]));
}

async function expectAgreement(sketch: Sketch, told: Told): Promise<void> {
  const world = sketch.world();
  const { situation } = readSituation(world, told);
  const { ranked, nearMisses } = rankInterventions(world, situation, DEFAULT_WEIGHTS);
  const expected = await oracle(sketch, told);
  const idOf = (index: number): string => world.interventions.list[index]?.id ?? "";
  for (const { index, raw } of [...ranked, ...nearMisses]) {
    expect(Math.abs(raw - (expected.get(idOf(index))?.raw ?? NaN))).toBeLessThan(1e-9);
  }
  const positive = [...expected.values()].filter(({ raw }) => raw > 0);
  const ids = (closed: boolean): string[] =>
    positive.filter((row) => row.closed === closed).map(({ id }) => id);
  expect(ranked.map(({ index }) => idOf(index)).sort()).toEqual(ids(false).sort());
  expect(nearMisses.map(({ index }) => idOf(index)).sort()).toEqual(ids(true).sort());
}

describe("the ranking in memory and the same sums in Cypher", () => {
  it("agree to 1e-9 on small random worlds", async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, randomTold, (graph, told) =>
        expectAgreement(sketchOf(graph), {
          issues: told.issues.map(issueId),
          lifeEvents: told.events.map(eventId),
          deniedIssues: told.denied.map(issueId),
        }),
      ),
      { numRuns: 40 },
    );
  });

  it("agree on which doors are closed in the worked example", async () => {
    const rows = await oracle(debtSketch(), { ...DEBT_SITUATION, deniedIssues: [] });
    expect(rows.get("urgency")).toMatchObject({ closed: true });
    expect(rows.get("postal-address")).toMatchObject({ closed: false });
  });
});
