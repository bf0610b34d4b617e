import { describe, expect, it } from "vitest";
import type { LooksLike } from "../../../src/domain/understand/understanding.js";
import { LONGEST_TEXT } from "../../../src/domain/understand/understanding.js";
import { candidates, read, SMALL_READER, told } from "./small-lexicon.js";

describe("a text that cannot be read", () => {
  it.each(["", "   ", "\n\t \u00a0"])("is empty without text: %j", (text) => {
    expect(SMALL_READER.read(text, "nl")).toEqual({ outcome: "EMPTY", why: "NO_TEXT" });
  });

  it.each(["😀😀 🏠", "!!! ... ???", "12 34", "\u200f\u200e\u200b", "<b></b>"])(
    "has no words: %j",
    (text) => {
      expect(SMALL_READER.read(text, "en")).toEqual({ outcome: "EMPTY", why: "NO_WORDS" });
    },
  );

  it("is refused when it is too long, with the limit, whatever it holds", () => {
    const text = "Ik ben dakloos. ".repeat(6400);
    expect(text.length).toBeGreaterThan(100_000);
    expect(SMALL_READER.read(text, "nl")).toEqual({
      outcome: "REFUSED",
      why: "TOO_LONG",
      limit: LONGEST_TEXT,
      length: text.length,
    });
    expect(SMALL_READER.read(`${"a".repeat(LONGEST_TEXT - 1)}b`, "nl").outcome).toBe("READ");
  });
});

describe("places of words", () => {
  const spans = (text: string): string[] =>
    candidates(text, "nl")
      .filter(({ certainty }) => certainty === 1)
      .flatMap(({ words }) => words.map(({ start, end }) => text.slice(start, end)));

  it("stay right after pictures, accents and marks of direction", () => {
    expect(spans("😀👨‍👩‍👧 Ik ben dakloos")).toContain("dakloos");
    expect(spans("Financiële zorgen, ook dakloos")).toContain("dakloos");
    expect(spans("e\u0301e\u0301n ding: dakloos")).toContain("dakloos");
    expect(spans("\u202bIk ben \u200fdakloos\u202c")).toContain("dakloos");
  });

  it("hold the marks without width that stand inside a word", () => {
    expect(spans("Ik ben dak\u200bloos")).toContain("dak\u200bloos");
    expect(spans("Ik ben dak\u00adloos")).toContain("dak\u00adloos");
  });

  it("join neighbours and keep the rest apart", () => {
    const [found] = read("De huur is door achterstand hoog.", "nl").issues;
    expect(found?.words).toEqual([
      { text: "huur", start: 3, end: 7 },
      { text: "achterstand", start: 16, end: 27 },
    ]);
    expect(read("Ik heb geen adres.", "nl").issues[0]?.words).toEqual([
      { text: "geen adres", start: 7, end: 17 },
    ]);
  });

  it("skip tags of markup", () => {
    expect(told("<p class='dakloos'>Ik ben <b>eenzaam</b></p>", "nl")).toEqual(["loneliness"]);
  });
});

describe("the language a text seems to be in", () => {
  it.each<readonly [string, LooksLike]>([
    ["Ik kan de huur niet meer betalen en weet niet wat ik moet doen.", "nl"],
    ["I can not pay the rent and I do not know what to do.", "en"],
    ["Ich kann die Miete nicht mehr bezahlen und habe kein Geld.", "other"],
    ["Je ne peux pas payer le loyer et je suis sans abri avec mes enfants.", "other"],
    ["Kirayı ödeyemiyorum ve çok param yok, bu ay için bir şey var mı", "other"],
    ["لا أستطيع دفع الإيجار", "other"],
    ["Не могу платить за квартиру", "other"],
    ["Xyzzy plugh", "unknown"],
  ])("%s: %s", (text, language) => {
    expect(read(text, "nl").looksLike).toBe(language);
  });

  it("is said beside what was found, not instead of it", () => {
    const german = read("Ich bin dakloos und habe kein Geld mehr für mich.", "nl");
    expect(german.looksLike).toBe("other");
    expect(german.issues.map(({ id }) => id)).toContain("homelessness");
  });
});
