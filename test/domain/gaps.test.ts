import { describe, expect, it } from "vitest";
import { interventionInArea, issueInArea } from "../../src/domain/gaps/area-gaps.js";
import { evidenceGaps } from "../../src/domain/gaps/evidence-gaps.js";
import { gapValue } from "../../src/domain/gaps/gap-value.js";
import type { GapCounts } from "../../src/domain/ports.js";
import { Sketch } from "../worlds/sketch.js";

const area = { id: "town", chain: ["town", "country"] };

const counts = (
  offers: Record<string, number>,
  placeless = 0,
  lookedUp = true,
  listed: readonly string[] = ["loan", "a"],
): GapCounts => ({
  offers: (intervention, at) => offers[`${intervention} ${at}`] ?? 0,
  placeless: () => placeless,
  lookedUp: () => lookedUp,
  listed: (intervention) => listed.includes(intervention),
});

describe("a value of a gap", () => {
  it("is much from its threshold on, little below, none only where someone looked", () => {
    expect([0, 1, 2, 3, 9].map((count) => gapValue(count, 3, true))).toEqual([
      "none", "little", "little", "much", "much",
    ]); // prettier-ignore
    expect(gapValue(0, 3, false)).toBe("unknown");
  });
});

describe("an intervention in an area", () => {
  it("counts what is offered there and around it", () => {
    expect(interventionInArea(counts({ "loan town": 1, "loan country": 2 }), "loan", area)).toBe("much");
    expect(interventionInArea(counts({ "loan elsewhere": 9 }), "loan", area)).toBe("none");
  });

  it("is unknown where nobody looked, or where an offer lacks its place", () => {
    expect(interventionInArea(counts({}, 0, false), "loan", area)).toBe("unknown");
    expect(interventionInArea(counts({}, 1), "loan", area)).toBe("unknown");
    expect(interventionInArea(counts({}, 0, true, []), "loan", area)).toBe("unknown");
  });
});

describe("an issue in an area", () => {
  it("counts interventions that are offered, not offers", () => {
    expect(issueInArea(counts({ "a town": 50 }), ["a", "b"], area)).toBe("little");
    const five = ["a", "b", "c", "d", "e"];
    expect(issueInArea(counts(Object.fromEntries(five.map((id) => [`${id} town`, 1]))), five, area)).toBe(
      "much",
    );
    expect(issueInArea(counts({}), ["a"], area)).toBe("none");
  });
});

describe("an issue by evidence", () => {
  const world = new Sketch()
    .issues("debt")
    .act("a", { debt: 3 }, { evidenceOf: "effect-with-comparison" })
    .act("b", { debt: 2 }, { evidenceOf: "legal-basis-only" })
    .act("c", { debt: 2 }, { evidenceOf: "none" })
    .world();

  it("says none where all was looked up, and unknown while something was not", () => {
    expect(evidenceGaps(world, [0, 1])).toEqual(["little", "none", "none", "none", "little"]);
    expect(evidenceGaps(world, [0, 1, 2])).toEqual(["little", "unknown", "unknown", "unknown", "little"]);
    expect(evidenceGaps(world, [])).toEqual(Array(5).fill("unknown"));
  });
});
