import { describe, expect, it } from "vitest";
import { closeFacts } from "../../src/domain/facts.js";
import { readSafety, type SafetyReading } from "../../src/domain/safety.js";
import type { SafetyBook, SafetyContact, SafetyFlag, SafetyRule } from "../../src/domain/safety-book.js";
import { readSituation, type SituationInput } from "../../src/domain/situation.js";
import { Sketch } from "../worlds/sketch.js";

const same = (text: string) => ({ nl: text, en: text });

function flag(id: string, more: Partial<SafetyFlag>): SafetyFlag {
  const base = {
    name: same(id),
    level: "today",
    show: "block",
    unless: [],
    softerWhen: [],
    askNotes: [],
  } as const;
  return { id, ...base, when: [], question: same("?"), why: same("-"), ...more };
}

function contact(id: string, phone?: string): SafetyContact {
  const texts = { name: same(id), hours: same("-"), cost: same("-"), for: same("-") };
  return {
    id,
    ...texts,
    ...(phone === undefined ? {} : { phone }),
    phoneAlternatives: [],
    regional: false,
    sources: [],
  };
}

function rule(id: string, flags: string[], contacts: string[]): SafetyRule {
  const lists = { say: { nl: [id], en: [id] }, doNot: { nl: [], en: [] }, duties: [], then: [] };
  return { id, flags, ...lists, contacts: contacts.map((each) => ({ contact: each })) };
}

const book: SafetyBook = {
  flags: [
    flag("violence", {
      when: [{ issues: ["violence"] }],
      softerWhen: [{ circumstances: ["in_shelter"] }],
      softerLevel: "ask",
    }),
    flag("suicide", { level: "now", when: [{ issues: ["suicidality"] }] }),
    flag("low", {
      level: "ask",
      show: "prompt",
      when: [{ issues: ["sad"] }],
      unless: [{ circumstances: ["in_shelter"] }],
    }),
    flag("both", { when: [{ issues: ["sad", "cold"] }] }),
    flag("frost", { when: [{ issues: ["cold"], context: ["frost"] }] }),
    flag("island", { when: [{ issues: ["island", "violence"] }] }),
  ],
  contacts: new Map(
    [
      contact("one", "1"),
      contact("two", "2"),
      contact("three", "3"),
      contact("alarm-112", "112"),
      contact("island-desk"),
    ].map((each) => [each.id, each]),
  ),
  rules: [
    rule("violence-rule", ["violence", "both", "frost", "island"], ["one", "two", "three", "alarm-112"]),
    rule("suicide-rule", ["suicide"], ["two", "alarm-112"]),
  ],
  places: [{ id: "islands", text: same("other numbers"), use: "island-desk", signs: { issues: ["island"] } }],
};

const world = new Sketch()
  .events("moved")
  .issues("violence", "suicidality", "sad", "cold", "island", "debt")
  .node("Circumstance", "in_shelter")
  .cause("debt", "suicidality", 0.9)
  .cause("debt", "sad", 0.9)
  .world({ safety: book });

function read(input: SituationInput, asked: string[] = []): SafetyReading {
  return readSafety(world, closeFacts(world, readSituation(world, input).situation), new Set(asked));
}

const shelter = [{ circumstance: "in_shelter", holds: "YES" as const }];
const inView = ({ block }: SafetyReading) =>
  block?.contacts.filter((each) => each.inView).map((each) => each.contact.id);

describe("safety first", () => {
  it("is not raised by belief, however strong", () => {
    expect(read({ issues: ["debt"] })).toEqual({});
  });

  it("is not raised by a denied issue", () => {
    expect(read({ issues: ["suicidality"], deniedIssues: ["suicidality"] })).toEqual({});
  });

  it("puts what is now before what is today, whatever the order of the book", () => {
    const { block } = read({ issues: ["violence", "suicidality"] });
    expect(block?.level).toBe("now");
    expect(block?.rules.map(({ id }) => id)).toEqual(["suicide-rule", "violence-rule"]);
  });

  it("shows at most three contacts at once and keeps 112 among them", () => {
    expect(inView(read({ issues: ["violence"] }))).toEqual(["one", "two", "alarm-112"]);
    expect(read({ issues: ["violence"] }).block?.contacts).toHaveLength(4);
  });

  it("needs every named thing of a combination", () => {
    expect(read({ issues: ["cold"] })).toEqual({});
    expect(read({ issues: ["cold", "sad"] }).block?.flags.map(({ id }) => id)).toEqual(["both"]);
  });

  it("asks one question where nothing is acute, and not the one that was asked", () => {
    expect(read({ issues: ["sad"] })).toMatchObject({ prompt: { id: "low" } });
    expect(read({ issues: ["sad"] }, ["low"])).toEqual({});
  });

  it("softens a block to a question, and drops what does not hold unless", () => {
    expect(read({ issues: ["violence"], circumstances: shelter })).toMatchObject({
      prompt: { id: "violence" },
    });
    expect(read({ issues: ["sad"], circumstances: shelter })).toEqual({});
  });

  it("reads frost only when it is said", () => {
    expect(read({ issues: ["cold"], context: ["frost"] }).block?.flags.map(({ id }) => id)).toEqual([
      "frost",
    ]);
  });

  it("shows no number of the mainland where other numbers hold", () => {
    const { block } = read({ issues: ["violence", "island"] });
    expect(block?.contacts.map((each) => each.contact.id)).toEqual(["island-desk"]);
    expect(block?.place?.id).toBe("islands");
  });
});
