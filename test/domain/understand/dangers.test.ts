import { describe, expect, it } from "vitest";
import type { SafetyBook, SafetyFlag } from "../../../src/domain/safety-book.js";
import type { Language } from "../../../src/domain/text.js";
import { buildReader } from "../../../src/domain/understand/reader.js";
import { SMALL_BOOK, SMALL_WORLD } from "./small-lexicon.js";

const NONE = { nl: "-", en: "-" };
const flag = (id: string, more: Partial<SafetyFlag>): SafetyFlag => ({
  id,
  name: NONE,
  level: "today",
  show: "block",
  when: [],
  unless: [],
  softerWhen: [],
  question: NONE,
  why: NONE,
  askNotes: [],
  ...more,
});

const BOOK: SafetyBook = {
  flags: [
    flag("stalking", { terms: { nl: ["gestalkt", "stalk*"], en: ["stalk*"] } }),
    flag("weapon", {
      level: "now",
      certain: true,
      terms: { nl: ["dreigt vermoorden", "mes keel"], en: ["threat* kill"] },
      weakTerms: { nl: ["mes"], en: ["knife"] },
    }),
    flag("no-terms", {}),
  ],
  contacts: new Map(),
  rules: [],
  places: [],
  words: {
    past: { nl: ["vroeger", "geleden", "gehad", "vorig*", "niet meer"], en: ["ago", "used"] },
    idioms: { nl: ["met het mes op de keel"], en: ["kill for a"] },
  },
};

const reader = buildReader(SMALL_BOOK, { ...SMALL_WORLD, safety: BOOK });
const raised = (text: string, language: Language): string[] =>
  reader
    .dangersIn(text, language)
    .map(({ flag: id, level, certain }) => `${id} ${level}${certain ? " certain" : ""}`);

describe("words of danger", () => {
  it.each<readonly [Language, string, readonly string[]]>([
    ["nl", "Ik word gestalkt.", ["stalking today"]],
    ["nl", "Hij dreigt me te vermoorden.", ["weapon now certain"]],
    ["en", "He threatened to kill me.", ["weapon now certain"]],
    ["nl", "Hij heeft een mes.", ["weapon ask"]],
    ["nl", "Ik word gestalkt en hij dreigt me te vermoorden.", ["stalking today", "weapon now certain"]],
    ["nl", "Ik ben bang dat hij me dreigt te vermoorden.", ["weapon now certain"]],
    ["nl", "Mijn buurvrouw wordt gestalkt.", ["stalking today"]],
    ["nl", "Ik heb last: ik word gestalkt.", ["stalking today"]],
    ["en", "He uses his phone to stalk me.", ["stalking today"]],
  ])("%s: %s", (language, text, expected) => {
    expect(raised(text, language)).toEqual(expected);
  });

  it.each<readonly [Language, string, readonly string[]]>([
    ["nl", "Ik word niet gestalkt.", []],
    ["nl", "Ik word niet meer gestalkt.", ["stalking ask"]],
    ["nl", "Vorige maand werd ik gestalkt.", ["stalking ask"]],
    ["nl", "Jaren geleden werd ik gestalkt.", ["stalking ask"]],
    ["nl", "Jaren geleden woonde ik hier. Hij dreigt me te vermoorden.", ["weapon now certain"]],
    ["nl", "Ik moest tekenen met het mes op de keel.", []],
    ["en", "I would kill for a cup of tea, a threat to my purse.", []],
    ["en", "Years ago he threatened to kill me.", ["weapon ask"]],
  ])("softened in %s: %s", (language, text, expected) => {
    expect(raised(text, language)).toEqual(expected);
  });

  it("point at the words they rest on", () => {
    const text = "Hulp! Hij dreigt me te vermoorden.";
    expect(reader.dangersIn(text, "nl")[0]?.words.map(({ start, end }) => text.slice(start, end))).toEqual([
      "dreigt",
      "vermoorden",
    ]);
  });

  it("are no concepts", () => {
    const read = reader.read("Ik word gestalkt.", "nl");
    expect(read).toMatchObject({ outcome: "READ", issues: [], lifeEvents: [], circumstances: [] });
  });
});
