import { describe, expect, it } from "vitest";
import {
  gotInEdge,
  helpedEdge,
  playedEdge,
  type EdgeOutcome,
} from "../../src/domain/outcomes/outcome-edge.js";
import { rankInterventions } from "../../src/domain/ranking.js";
import { readSituation } from "../../src/domain/situation.js";
import { DEFAULT_WEIGHTS } from "../../src/domain/weights.js";
import type { World } from "../../src/domain/world.js";
import { withOutcomes } from "../../src/graph/with-outcomes.js";
import { DEBT_SITUATION, debtSketch } from "../worlds/debt-world.js";
import { VERSION } from "../worlds/sketch.js";

const worldWith = (...outcomes: EdgeOutcome[]): World => {
  return withOutcomes(debtSketch().world(), VERSION, outcomes);
};
const before = worldWith();

const scores = (world: World): Map<string, number> => {
  const { situation } = readSituation(world, DEBT_SITUATION);
  const { ranked } = rankInterventions(world, situation, DEFAULT_WEIGHTS);
  return new Map(ranked.map(({ index, raw }) => [world.interventions.list[index]?.id ?? "", raw]));
};

/** Everything of a world but the edges that learned. */
const rest = (world: World): unknown =>
  JSON.parse(
    JSON.stringify([world.causes.edges, world.interventions.list, world.routes.list], (_key, value) =>
      typeof value === "object" && value !== null && "learned" in value ? "learned" : value,
    ),
  );

const differences = (a: unknown, b: unknown): number => {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b ? 0 : 1;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].reduce(
    (sum, key) => sum + differences((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    0,
  );
};

describe("outcomes in the read model", () => {
  it("move the strength of exactly the link they are about", () => {
    const after = worldWith({ edge: playedEdge("lost-home--homeless"), answers: 10, yes: 10 });
    const edge = after.causes.edges.find(({ id }) => id === "lost-home--homeless");
    const share = (8 * (0.1 + 0.9 * 0.2) + 10) / 18;
    expect(edge?.strength).toBeCloseTo((share - 0.1) / 0.9, 12);
    expect(edge?.learned).toEqual({ answers: 10, yes: 10, prior: { mean: 0.1 + 0.9 * 0.2, weight: 8 } });
    expect(after.causes.weight[after.causes.edges.indexOf(edge as never)]).toBe(edge?.strength);
    expect(differences(rest(before), rest(after))).toBe(1);
  });

  it("move the effect of exactly one act on one issue, from the effect of its grade", () => {
    const after = worldWith({ edge: helpedEdge("room", "homeless"), answers: 10, yes: 0 });
    const room = after.interventions.list.find(({ id }) => id === "room");
    expect(room?.addresses[0]?.learned).toEqual({ answers: 10, yes: 0, weight: 4 });
    expect(differences(rest(before), rest(after))).toBe(1);
    const [old, now] = [scores(before), scores(after)];
    const e = (4 * 0.8) / 14;
    expect((now.get("room") ?? 0) / (old.get("room") ?? 0)).toBeCloseTo(
      Math.log1p(-e) / Math.log1p(-0.8),
      10,
    );
    now.delete("room");
    old.delete("room");
    expect(now).toEqual(old);
  });

  it("say who could get in, and leave the ranking alone", () => {
    const after = worldWith({ edge: gotInEdge("urgency", "registered-address"), answers: 20, yes: 0 });
    const urgency = after.interventions.list.find(({ id }) => id === "urgency");
    expect(urgency?.requires[0]?.learned).toEqual({ answers: 20, yes: 0, prior: { mean: 0.5, weight: 4 } });
    expect(scores(after)).toEqual(scores(before));
  });

  it("of an edge that left the knowledge count for nothing", () => {
    expect(rest(worldWith({ edge: helpedEdge("room", "gone"), answers: 10, yes: 0 }))).toEqual(rest(before));
  });
});
