import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betaMean,
  claimWeight,
  evidenceWeight,
  LEAST_ANSWERS,
  shareOfStrength,
  strengthOfShare,
  tallyOf,
} from "../../../src/domain/outcomes/beta.js";

describe("a tally", () => {
  it("is not there below ten answers", () => {
    expect(tallyOf(LEAST_ANSWERS - 1, 9)).toBeUndefined();
    expect(tallyOf(LEAST_ANSWERS, 9)).toEqual({ answers: 10, yes: 10 });
  });

  it("is in fives, within half a five of the truth, and never more yes than answers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5_000 }), fc.nat(), (answers, of) => {
        const yes = of % (answers + 1);
        const tally = tallyOf(answers, yes);
        if (tally === undefined) throw new Error("expected a tally");
        expect([tally.answers % 5, tally.yes % 5]).toEqual([0, 0]);
        expect(tally.yes).toBeLessThanOrEqual(tally.answers);
        expect(answers - tally.answers).toBeLessThan(5);
        expect(Math.abs(tally.yes - yes)).toBeLessThan(5);
      }),
    );
  });

  it("hides single answers: of ten, 0 to 2 yes look the same, so do 3 to 7 and 8 to 10", () => {
    const shown = Array.from({ length: 11 }, (_, yes) => tallyOf(10, yes)?.yes);
    expect(shown).toEqual([0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10]);
  });
});

describe("the mean of an edge", () => {
  it("is the prior before any answer, and the share of yes after very many", () => {
    const prior = { mean: 0.8, weight: 8 };
    expect(betaMean(prior, { answers: 0, yes: 0 })).toBe(0.8);
    expect(betaMean(prior, { answers: 100_000, yes: 20_000 })).toBeCloseTo(0.2, 3);
  });

  it("moves less the more the evidence shows", () => {
    const after = (weight: number): number => betaMean({ mean: 0.8, weight }, { answers: 10, yes: 0 });
    expect(after(4)).toBeCloseTo(3.2 / 14, 12);
    expect(after(8)).toBeCloseTo(6.4 / 18, 12);
    expect(after(12)).toBeCloseTo(9.6 / 22, 12);
    expect(after(30)).toBeCloseTo(24 / 40, 12);
  });

  it("starts as 4, 8, 12 or 30 answers", () => {
    expect(evidenceWeight("none")).toBe(4);
    expect(["reach-or-example-only", "association-only", "legal-basis-only"].map(evidenceWeight)).toEqual([
      8, 8, 8,
    ]);
    expect(evidenceWeight("outcome-without-comparison")).toBe(12);
    expect(evidenceWeight("effect-with-comparison")).toBe(30);
    expect((["hypothesis", "practice-report", "rule", "causal-evidence"] as const).map(claimWeight)).toEqual([
      4, 8, 8, 30,
    ]);
  });

  it("stays strictly between 0 and 1 for any prior that does", () => {
    const open = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(open, fc.nat(400), fc.nat(400), (mean, yes, no) => {
        const after = betaMean({ mean, weight: 4 }, { answers: yes + no, yes });
        expect(after).toBeGreaterThan(0);
        expect(after).toBeLessThan(1);
      }),
    );
  });
});

describe("a strength as a share of households", () => {
  it("comes back as it went, and never falls below 0", () => {
    for (const strength of [0, 0.1, 0.6, 1])
      expect(strengthOfShare(shareOfStrength(strength))).toBeCloseTo(strength);
    expect(strengthOfShare(0.05)).toBe(0);
  });
});
