import { describe, expect, it } from "vitest";
import { edgeStrength } from "../../src/domain/strength.js";

const measured = (measure: "odds-ratio" | "relative-risk" | "standardised-mean-difference", value: number) =>
  edgeStrength({ claim: "association-or-share", direction: "increases", measure, value });

describe("the strength of an edge", () => {
  it.each([
    ["odds-ratio", 2.77, 0.15],
    ["odds-ratio", 5.76, 0.322],
    ["relative-risk", 1.41, 0.046],
    ["standardised-mean-difference", 0.51, 0.132],
  ] as const)("turns a published %s of %d into the extra share %d", (measure, value, strength) => {
    expect(measured(measure, value)).toBeCloseTo(strength, 3);
  });

  it("counts a trial of removal as its inverse, and a sign as no difference", () => {
    expect(measured("odds-ratio", 0.5)).toBeCloseTo(measured("odds-ratio", 2), 12);
    expect(measured("standardised-mean-difference", -0.4)).toBeCloseTo(
      measured("standardised-mean-difference", 0.4),
      12,
    );
  });

  it("never promises certainty, however large the ratio", () => {
    expect(measured("relative-risk", 1_000)).toBeLessThan(1);
    expect(measured("odds-ratio", 1)).toBeCloseTo(0, 12);
  });

  it.each([
    ["rule", 0.6],
    ["causal-evidence", 0.3],
    ["association-or-share", 0.2],
    ["practice-report", 0.2],
    ["hypothesis", 0.1],
  ] as const)("gives %s without a measured effect %d", (claim, strength) => {
    expect(edgeStrength({ claim, direction: "increases" })).toBe(strength);
    expect(edgeStrength({ claim, direction: "mixed" })).toBe(strength / 2);
    expect(edgeStrength({ claim, direction: "bidirectional" })).toBe(strength);
    expect(edgeStrength({ claim, direction: "no-effect-found" })).toBe(0);
  });
});
