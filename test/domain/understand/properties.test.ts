import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/domain/understand/fold.js";
import { buildReader } from "../../../src/domain/understand/reader.js";
import { tokenise } from "../../../src/domain/understand/tokens.js";
import { isOneSlip } from "../../../src/domain/understand/typos.js";
import { SMALL_BOOK, SMALL_READER, SMALL_WORLD } from "./small-lexicon.js";

const RUNS = { numRuns: 400 };
const language = fc.constantFrom("nl" as const, "en" as const);
const words =
  `ik ben niet geen meer dakloos schulden huur achterstand betalen eenzaam vroeger nu mijn buurman zoon dochter 3
  kinderen bang dat als zou no not homeless debts my neighbour afraid if used to lost job , . ! "`.split(
    /\s+/,
  );
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(" "));
const anything = fc.oneof(
  sentence,
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .tuple(fc.string({ unit: "binary", maxLength: 20 }), sentence)
    .map(([noise, text]) => `${noise} ${text} ${noise}`),
);

describe("reading any text", () => {
  it("never throws, and every word is where it says it is", () => {
    fc.assert(
      fc.property(anything, language, (text, lang) => {
        const read = SMALL_READER.read(text, lang);
        SMALL_READER.dangersIn(text, lang);
        if (read.outcome !== "READ") return;
        for (const { words, certainty, place, kind, id } of [
          ...read.issues,
          ...read.lifeEvents,
          ...read.circumstances,
        ]) {
          expect(words.length).toBeGreaterThan(0);
          words.forEach(({ text: shown, start, end }, at) => {
            expect(text.slice(start, end)).toBe(shown);
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(words[at - 1]?.end ?? 0);
          });
          expect(certainty).toBeGreaterThan(0);
          expect(certainty).toBeLessThanOrEqual(1);
          const catalogue = {
            issue: SMALL_WORLD.issues,
            lifeEvent: SMALL_WORLD.lifeEvents,
            circumstance: SMALL_WORLD.circumstances,
          };
          expect(catalogue[kind].list[place]?.id).toBe(id);
        }
      }),
      RUNS,
    );
  });

  it("gives each concept once", () => {
    fc.assert(
      fc.property(sentence, language, (text, lang) => {
        const read = SMALL_READER.read(text, lang);
        if (read.outcome !== "READ") return;
        const ids = [...read.issues, ...read.lifeEvents, ...read.circumstances].map(
          ({ kind, id }) => `${kind}:${id}`,
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      RUNS,
    );
  });

  it("is the same every time, and whatever the order of the lexicon", () => {
    const turned = buildReader({ entries: [...SMALL_BOOK.entries].reverse() }, SMALL_WORLD);
    fc.assert(
      fc.property(sentence, language, (text, lang) => {
        expect(turned.read(text, lang)).toEqual(SMALL_READER.read(text, lang));
      }),
      RUNS,
    );
  });

  it("does not look at capitals or accents", () => {
    fc.assert(
      fc.property(sentence, language, (text, lang) => {
        const ids = (of: string): string[] => {
          const read = SMALL_READER.read(of, lang);
          return read.outcome === "READ" ? read.issues.map(({ id, reading }) => `${id} ${reading}`) : [];
        };
        expect(ids(text.toUpperCase())).toEqual(ids(text));
      }),
      RUNS,
    );
  });
});

describe("folding a word", () => {
  it("is done after once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (word) => fold(fold(word)) === fold(word)),
      RUNS,
    );
  });

  it("takes accents, capitals, apostrophes and marks without width away", () => {
    expect(
      [
        "Financiële",
        "ZO'N",
        "foto’s",
        "I'll",
        "we’re",
        "can't",
        "dak\u200bloos",
        "ﬁets",
        "Łódź",
        "Straße",
      ].map(fold),
    ).toEqual(["financiele", "zon", "foto", "iwill", "weare", "cant", "dakloos", "fiets", "lodz", "strasse"]);
  });
});

describe("the words of a text", () => {
  it("stand in order, without overlap, in rising sentences and clauses", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const tokens = tokenise(text);
        tokens.forEach(({ start, end, sentence: own, clause }, at) => {
          const last = tokens[at - 1];
          expect(start).toBeGreaterThanOrEqual(last?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(own).toBeGreaterThanOrEqual(last?.sentence ?? 0);
          expect(clause).toBeGreaterThanOrEqual(last?.clause ?? 0);
        });
      }),
      RUNS,
    );
  });

  it("do not end a sentence after a short form", () => {
    expect(tokenise("Dhr. belt mw. de Vries. Ze huilt").map(({ sentence: own }) => own)).toEqual([
      0, 0, 0, 0, 0, 1, 1,
    ]);
  });
});

describe("one slip", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 6, maxLength: 10 });

  it("is symmetric and never none", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(isOneSlip(a, b)).toBe(isOneSlip(b, a));
        expect(isOneSlip(a, a)).toBe(false);
      }),
      RUNS,
    );
  });

  it("is any one letter more, less, other or swapped", () => {
    fc.assert(
      fc.property(letters, fc.nat({ max: 5 }), fc.constantFrom(..."xyz"), (word, at, letter) => {
        expect(isOneSlip(word, word.slice(0, at) + letter + word.slice(at))).toBe(true);
        expect(isOneSlip(word, word.slice(0, at) + word.slice(at + 1))).toBe(true);
        expect(isOneSlip(word, word.slice(0, at) + letter + word.slice(at + 1))).toBe(true);
        const swapped = word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
        if (at + 1 < word.length && swapped !== word) expect(isOneSlip(word, swapped)).toBe(true);
      }),
      RUNS,
    );
  });
});
