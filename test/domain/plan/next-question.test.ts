import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FirstThree, PLACES } from "../../../src/domain/plan/first-three.js";
import { changeOf, IN_A_ROW, LEAST_GAIN, nextQuestion } from "../../../src/domain/plan/next-question.js";
import type { QuestionBook } from "../../../src/domain/plan/question-book.js";
import { rankInterventions } from "../../../src/domain/ranking.js";
import { readSituation, type Situation, type SituationInput } from "../../../src/domain/situation.js";
import { DEFAULT_WEIGHTS } from "../../../src/domain/weights.js";
import type { World } from "../../../src/domain/world.js";
import { CONDITIONS, issueId, randomGraph, randomTold, sketchOf } from "../../worlds/random-world.js";
import { Sketch } from "../../worlds/sketch.js";

const BOOK: QuestionBook = {
  issues: new Map(
    ["debt", "shame"].map((id) => [
      id,
      {
        question: { nl: `${id}?`, en: `${id}?` },
        why: { nl: "Daarom.", en: "Because." },
        askNote: { nl: "Rustig.", en: "Gently." },
        sensitive: id === "shame",
      },
    ]),
  ),
  groups: new Map([["young", { question: { nl: "Jong?", en: "Young?" }, sensitive: false }]]),
  homework: new Set(["money"]),
};

function sketch(): Sketch {
  return new Sketch()
    .issues("rent", "debt", "shame")
    .conditions("bed", "money")
    .node("Group", "young", { ruleJson: JSON.stringify({ any: {} }) })
    .act("room", { rent: 3 })
    .requires("room", "bed")
    .requires("room", "money")
    .act("talk", { rent: 2 });
}

describe("the next question", () => {
  it("is the unknown that moves the first three most, with why it is asked and what can be answered", () => {
    const question = ask(sketch().world(), { issues: ["rent"] });
    expect(question).toMatchObject({
      subject: { label: "Condition", id: "bed" },
      question: { en: "Is that so?" },
      why: { en: "This is needed for: “room”.", nl: "Dit is nodig voor: “room (nl)”." },
      sensitive: false,
      options: [{ value: "YES" }, { value: "NO" }, { value: "UNKNOWN" }],
    });
    // With no, `room` is gone from place one (3) and `talk` moves up from place two (2/3).
    expect(question?.gain).toBeCloseTo((0.5 * (3 + 2 / 3)) / 6);
  });

  it("is never one that was asked, nor homework of the helper", () => {
    const world = sketch().world();
    expect(ask(world, { issues: ["rent"], asked: ["condition:bed"] })).toBeUndefined();
    expect(ask(world, { issues: ["rent"], asked: ["bed"] })).toBeUndefined();
    expect(
      ask(world, { issues: ["rent"], conditions: [{ condition: "bed", holds: "UNKNOWN" }] }),
    ).toBeUndefined();
  });

  it("stops when nothing would change, and after five in a row", () => {
    const world = sketch().world();
    const settled: SituationInput = { issues: ["rent"], conditions: [{ condition: "bed", holds: "YES" }] };
    expect(ask(world, settled)).toBeUndefined();
    expect(ask(world, { issues: ["rent"] }, IN_A_ROW - 1)).toBeDefined();
    expect(ask(world, { issues: ["rent"] }, IN_A_ROW)).toBeUndefined();
  });

  it("asks about a likely issue in its own words, and about a sensitive one only when it is likely", () => {
    const likely = sketch().cause("rent", "debt", 0.6).act("plan", { debt: 3 }).act("pause", { debt: 3 });
    const told = { issues: ["rent"], conditions: [{ condition: "bed", holds: "YES" as const }] };
    expect(ask(likely.world(), told)).toMatchObject({
      subject: { label: "Issue", id: "debt" },
      question: { en: "debt?" },
      why: { en: "Because." },
      askNote: { en: "Gently." },
    });
    const sensitive = (strength: number): World =>
      sketch().cause("rent", "shame", strength).act("plan", { shame: 3 }).act("pause", { shame: 3 }).world();
    expect(ask(sensitive(0.4), told)).toBeUndefined();
    expect(ask(sensitive(0.6), told)).toMatchObject({ subject: { id: "shame" }, sensitive: true });
  });

  it("puts a sensitive question after one that is not, however much it would change", () => {
    const world = sketch()
      .cause("rent", "shame", 0.6)
      .act("plan", { shame: 3 })
      .act("pause", { shame: 3 })
      .edge("ONLY_FOR", "talk", "young", { textNl: "jong", textEn: "young" })
      .world();
    const told = { issues: ["rent"], conditions: [{ condition: "bed", holds: "YES" as const }] };
    expect(ask(world, told)?.sensitive).toBe(false);
  });

  it("asks nothing where nothing is told", () => {
    expect(ask(sketch().world(), {})).toBeUndefined();
  });
});

describe("the change of the first three", () => {
  it("weighs places 3, 2, 1; what is gone counts fully, what moved for a third", () => {
    expect(changeOf([1, 2, 3], [1, 2, 3])).toBe(0);
    expect(changeOf([1, 2, 3], [4, 5, 6])).toBe(1);
    expect(changeOf([1, 2, 3], [1, 2, 4])).toBeCloseTo(1 / 6);
    expect(changeOf([1, 2, 3], [2, 1, 3])).toBeCloseTo((3 + 2) / 3 / 6);
    expect(changeOf([], [1])).toBe(1);
    expect(changeOf([], [])).toBe(0);
  });

  it("is that of the whole ranking, for every small change", () => {
    fc.assert(
      fc.property(
        randomGraph,
        randomTold,
        fc.nat(6),
        fc.nat(CONDITIONS - 1),
        fc.boolean(),
        (graph, told, issue, condition, yes) => {
          const world = sketchOf(graph).world();
          const { situation } = readSituation(world, {
            issues: told.issues.map(issueId),
            deniedIssues: told.denied.map(issueId),
          });
          const first = new FirstThree(world, situation, DEFAULT_WEIGHTS);
          expect(first.first(PLACES)).toEqual(wholeRanking(world, situation));
          const cause = world.causes.eventCount + issue;
          const changes = [
            { issues: [...new Set([...situation.issues, cause])].sort((a, b) => a - b) },
            { denied: [...new Set([...situation.denied, cause])].sort((a, b) => a - b) },
            { conditions: new Map(situation.conditions).set(condition, yes) },
          ];
          for (const change of changes) {
            expect(first.after(change)).toEqual(wholeRanking(world, { ...situation, ...change }));
          }
        },
      ),
      { numRuns: 300, seed: 9 },
    );
  });
});

function wholeRanking(world: World, situation: Situation): number[] {
  return rankInterventions(world, situation, DEFAULT_WEIGHTS)
    .ranked.slice(0, PLACES)
    .map(({ index }) => index);
}

function ask(world: World, input: SituationInput, askedInARow = 0): ReturnType<typeof nextQuestion> {
  const question = nextQuestion(world, readSituation(world, input).situation, { book: BOOK, askedInARow });
  if (question !== undefined) expect(question.gain).toBeGreaterThanOrEqual(LEAST_GAIN);
  return question;
}
