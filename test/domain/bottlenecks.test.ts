import { describe, expect, it } from "vitest";
import { bottleneckSentence } from "../../src/domain/bottlenecks/bottleneck-words.js";
import { bottlenecks } from "../../src/domain/bottlenecks/bottlenecks.js";
import { gotInEdge, type EdgeOutcome } from "../../src/domain/outcomes/outcome-edge.js";
import type { World } from "../../src/domain/world.js";
import { withOutcomes } from "../../src/graph/with-outcomes.js";
import { learningSketch } from "../worlds/learning-world.js";
import { VERSION } from "../worlds/sketch.js";

const worldWith = (...outcomes: EdgeOutcome[]): World => {
  return withOutcomes(learningSketch().world(), VERSION, outcomes);
};
const world = worldWith();

const named = (from: World, filter: Parameters<typeof bottlenecks>[1]) =>
  bottlenecks(from, filter).map(({ action, requirement, opens, deadEnds }) => [
    `${action.id} ${from.conditions.list[requirement.condition]?.id}`,
    opens.map(({ id }) => id).join(" "),
    deadEnds,
  ]);

describe("bottlenecks", () => {
  it("are requirements that open documented knots, most first, without what nobody can change", () => {
    expect(named(world, { rulesOnly: true })).toEqual([
      ["room papers", "knot-address knot-debt", 0],
      ["sign-on papers", "knot-address", 0],
    ]);
    expect(named(world, { rulesOnly: false })[1]).toEqual(["sign-on body-able", "knot-address knot-debt", 0]);
  });

  it("of a theme count only the knots about it", () => {
    expect(named(world, { rulesOnly: true, theme: "debt" })).toHaveLength(2);
    expect(named(world, { rulesOnly: true, theme: "no-such-theme" })).toEqual([]);
  });

  it("are also where ten or more could not get in, and not where fewer could not", () => {
    const edge = gotInEdge("urgency", "registered-address");
    expect(named(worldWith({ edge, answers: 20, yes: 5 }), { rulesOnly: true })[2]).toEqual([
      "urgency registered-address",
      "",
      15,
    ]);
    expect(named(worldWith({ edge, answers: 20, yes: 15 }), { rulesOnly: true })).toHaveLength(2);
  });

  it("are said in both languages: what asks for what, who says so, what it locks", () => {
    const [first] = bottlenecks(world, { rulesOnly: true });
    if (first === undefined) throw new Error("expected a bottleneck");
    expect(bottleneckSentence(world, first)).toEqual({
      nl: "“room (nl)” vraagt: “papers (nl)”. De aanbieder vraagt dat. Zonder die eis gaan 2 beschreven knopen open.",
      en: "“room” asks for “papers”. Who offers it asks for it. Without that, 2 documented knots open.",
    });
  });
});
