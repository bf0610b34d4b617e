import { describe, expect, it } from "vitest";
import { rankInterventions, valueOf, type Scored } from "../../src/domain/ranking.js";
import { readSituation, type SituationInput } from "../../src/domain/situation.js";
import { reasonsOf, type Reason } from "../../src/domain/value.js";
import { DEFAULT_WEIGHTS } from "../../src/domain/weights.js";
import { issueCause } from "../../src/domain/world.js";
import { DEBT_SITUATION, debtWorld } from "../worlds/debt-world.js";

const world = debtWorld();

function rank(input: SituationInput) {
  const { situation, unknown } = readSituation(world, input);
  expect(unknown).toEqual([]);
  return rankInterventions(world, situation, DEFAULT_WEIGHTS);
}

const idOf = ({ index }: Scored): string => world.interventions.list[index]?.id ?? "?";

function found(ranking: ReturnType<typeof rank>, id: string): Scored {
  const all = [...ranking.ranked, ...ranking.nearMisses];
  const each = all.find((scored) => idOf(scored) === id);
  if (each === undefined) throw new Error(`${id} is not in the answer`);
  return each;
}

function reasons(ranking: ReturnType<typeof rank>, id: string): Reason[] {
  return reasonsOf(act(id), ranking.input);
}

function act(id: string) {
  const found = world.interventions.list[world.interventions.index.get(id) ?? -1];
  if (found === undefined) throw new Error(`${id} is not in the world`);
  return found;
}

describe("the worked example of the ranking", () => {
  const ranking = rank(DEBT_SITUATION);

  it("believes forward and combines reasons as a noisy-OR", () => {
    const belief = (id: string): number => ranking.input.belief[issueCause(world, id) ?? -1] ?? NaN;
    expect(belief("homeless")).toBe(1);
    expect(belief("no-income")).toBeCloseTo(0.6, 10);
    expect(belief("debt")).toBeCloseTo(0.154, 10);
  });

  it.each([
    ["postal-address", [1.6094, 0.3147, 0.1054], 0.8686, 0.7125, 0.8692, 4.0827, 0.9831],
    ["room", [1.6094], 0.8, 0.595, 0.5795, 1.4068, 0.7551],
    ["advance", [0.6539, 0.0718], 0.516, 0.7125, 0.5795, 0.9253, 0.6036],
    ["youth-room", [1.6094], 0.8, 0.595, 0.5795, 1.0048, 0.6339],
    ["urgency", [0.5978, 0.0155], 0.4585, 0.5625, 0.6667, expect.any(Number), expect.any(Number)],
  ])("scores %s to four decimals", (id, x, value, own, simple, raw, score) => {
    const scored = found(ranking, id);
    const explained = reasons(ranking, id);
    explained.forEach((reason, place) => expect(reason.x).toBeCloseTo(x[place] ?? NaN, 4));
    expect(explained).toHaveLength(x.length);
    expect(valueOf(scored)).toBeCloseTo(value, 4);
    expect(act(id).ownHands).toBeCloseTo(own, 4);
    expect(act(id).simplicity).toBeCloseTo(simple, 4);
    if (typeof raw === "number") expect(scored.raw).toBeCloseTo(raw, 4);
    if (typeof score === "number") expect(scored.score).toBeCloseTo(score, 4);
  });

  it("shares out the value over the reasons", () => {
    const shares = reasons(ranking, "postal-address").map(({ share }) => share);
    expect(shares[0]).toBeCloseTo(0.793, 3);
    expect(shares[1]).toBeCloseTo(0.155, 3);
    expect(shares[2]).toBeCloseTo(0.052, 3);
  });

  it("puts a second room behind what serves another issue", () => {
    expect(ranking.ranked.map(idOf)).toEqual(["postal-address", "room", "advance", "youth-room"]);
  });

  it("keeps what certainly cannot be done as a near miss with its condition", () => {
    expect(ranking.nearMisses.map(idOf)).toEqual(["urgency"]);
    const [door] = ranking.nearMisses[0]?.doors ?? [];
    expect(door).toMatchObject({ kind: "requirement", requirement: { condition: 0 } });
  });

  it("removes the paths through a denied issue", () => {
    const denied = rank({ ...DEBT_SITUATION, deniedIssues: ["debt"] });
    expect(found(denied, "advance").raw).toBeCloseTo(0.8337, 4);
  });

  it("lists what was tried before as a near miss", () => {
    const tried = rank({ ...DEBT_SITUATION, tried: ["room"] });
    expect(tried.ranked.map(idOf)).not.toContain("room");
    expect(tried.nearMisses.find((miss) => idOf(miss) === "room")).toMatchObject({ tried: true, doors: [] });
  });
});
