import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankInterventions, valueOf, type Ranking, type Scored } from "../../src/domain/ranking.js";
import { readSituation, type SituationInput } from "../../src/domain/situation.js";
import { reasonsOf, type Reason } from "../../src/domain/value.js";
import { DEFAULT_WEIGHTS } from "../../src/domain/weights.js";
import type { World } from "../../src/domain/world.js";
import {
  eventId,
  issueId,
  randomGraph,
  randomTold,
  sketchOf,
  type RandomTold,
} from "../worlds/random-world.js";

const RUNS = { numRuns: 300 };

function inputOf(told: RandomTold): SituationInput {
  return {
    issues: told.issues.map(issueId),
    lifeEvents: told.events.map(eventId),
    deniedIssues: told.denied.map(issueId),
  };
}

function rank(world: World, input: SituationInput): Ranking {
  return rankInterventions(world, readSituation(world, input).situation, DEFAULT_WEIGHTS);
}

function scores(world: World, { ranked, nearMisses }: Ranking): Map<string, number> {
  return new Map(
    [...ranked, ...nearMisses].map(({ index, raw }) => [world.interventions.list[index]?.id ?? "", raw]),
  );
}

function reasons(world: World, { input }: Ranking, { index }: Scored): Reason[] {
  return reasonsOf(world.interventions.list[index] ?? { addresses: [] }, input);
}

function order(world: World, { ranked }: Ranking): string[] {
  return ranked.map(({ index }) => world.interventions.list[index]?.id ?? "");
}

describe("laws of the ranking", () => {
  it("keeps belief and scores in [0, 1]", () => {
    fc.assert(
      fc.property(randomGraph, randomTold, (graph, told) => {
        const world = sketchOf(graph).world();
        const ranking = rank(world, inputOf(told));
        for (const belief of ranking.input.belief) expect(belief >= 0 && belief <= 1).toBe(true);
        for (const scored of ranking.ranked) {
          const { score, raw } = scored;
          const value = valueOf(scored);
          expect(score >= 0 && score <= 1 && raw > 0 && value >= 0 && value <= 1).toBe(true);
          const shares = reasons(world, ranking, scored).reduce((sum, { share }) => sum + share, 0);
          expect(shares).toBeCloseTo(1, 9);
        }
      }),
      RUNS,
    );
  });

  it("never lowers a raw score when a strength is raised", () => {
    fc.assert(
      fc.property(
        randomGraph,
        randomTold,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (graph, told, pick, part) => {
          fc.pre(graph.links.length > 0);
          const place = pick % graph.links.length;
          const links = graph.links.map((link, at) =>
            at === place ? { ...link, strength: link.strength + (1 - link.strength) * part } : link,
          );
          const [before, after] = [graph, { ...graph, links }].map((each) => {
            const world = sketchOf(each).world();
            return scores(world, rank(world, inputOf(told)));
          });
          for (const [id, raw] of before ?? [])
            expect(after?.get(id) ?? 0).toBeGreaterThanOrEqual(raw - 1e-12);
        },
      ),
      RUNS,
    );
  });

  it("does not depend on the order of the input, nor on saying a thing twice", () => {
    fc.assert(
      fc.property(randomGraph, randomTold, (graph, told) => {
        const world = sketchOf(graph).world();
        const turned = {
          issues: [...told.issues, ...told.issues].reverse(),
          events: [...told.events].reverse(),
          denied: [...told.denied].reverse(),
        };
        const [one, two] = [rank(world, inputOf(told)), rank(world, inputOf(turned))];
        expect(order(world, two)).toEqual(order(world, one));
        expect(scores(world, two)).toEqual(scores(world, one));
      }),
      RUNS,
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(randomGraph, randomTold, (graph, told) => {
        const sketch = sketchOf(graph);
        const world = sketch.world();
        sketch.nodes.reverse();
        sketch.edges.reverse();
        const turned = sketch.world();
        expect(order(turned, rank(turned, inputOf(told)))).toEqual(order(world, rank(world, inputOf(told))));
      }),
      RUNS,
    );
  });

  it("changes nothing when nodes are added that nothing told reaches", () => {
    fc.assert(
      fc.property(randomGraph, randomTold, (graph, told) => {
        const world = sketchOf(graph).world();
        const more = sketchOf(graph)
          .issues("zz-far", "zz-farther")
          .cause("zz-far", "zz-farther", 0.9)
          .cause("zz-farther", issueId(0), 0.9)
          .act("zz-act", { "zz-far": 3 })
          .world();
        const [one, two] = [rank(world, inputOf(told)), rank(more, inputOf(told))];
        expect(order(more, two)).toEqual(order(world, one));
        expect(scores(more, two)).toEqual(scores(world, one));
      }),
      RUNS,
    );
  });

  it("leaves no reason of a denied issue", () => {
    fc.assert(
      fc.property(randomGraph, randomTold, (graph, told) => {
        const world = sketchOf(graph).world();
        const ranking = rank(world, inputOf(told));
        const denied = new Set(told.denied.map((place) => place + graph.events));
        for (const scored of [...ranking.ranked, ...ranking.nearMisses]) {
          for (const { address } of reasons(world, ranking, scored))
            expect(denied.has(address.cause)).toBe(false);
        }
        const without = sketchOf({
          ...graph,
          links: graph.links.filter(({ from, to }) => !denied.has(from) && !denied.has(to)),
        }).world();
        expect(scores(without, rank(without, inputOf(told)))).toEqual(scores(world, ranking));
      }),
      RUNS,
    );
  });
});
