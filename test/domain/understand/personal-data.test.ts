import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersonalData, passesElevenTest } from "../../../src/domain/understand/personal-data.js";
import { SMALL_READER } from "./small-lexicon.js";

const RUNS = { numRuns: 500 };

/** Nine digits that pass the test, none of them a number in use by way of this test. */
const citizenNumber = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
  .map((digits) => digits.join(""))
  .filter(passesElevenTest);

const groups = (number: string, sizes: readonly number[], gap: string): string => {
  let at = 0;
  return sizes.map((size) => number.slice(at, (at += size))).join(gap);
};

const SPELLINGS: Readonly<Record<string, (number: string) => string>> = {
  together: (number) => number,
  "three groups, spaces": (number) => groups(number, [3, 3, 3], " "),
  "three groups, dots": (number) => groups(number, [3, 3, 3], "."),
  "three groups, strokes": (number) => groups(number, [3, 3, 3], "-"),
  "four, two, three": (number) => groups(number, [4, 2, 3], "."),
  "two by two": (number) => groups(number, [2, 2, 2, 2, 1], " "),
  "digit by digit": (number) => [...number].join(" "),
  "hard spaces": (number) => groups(number, [3, 3, 3], "\u00a0"),
  "zero width": (number) => groups(number, [4, 5], "\u200b"),
  slashes: (number) => groups(number, [3, 3, 3], "/"),
  "wide digits": (number) =>
    [...number].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(""),
  "dot and space": (number) => groups(number, [3, 3, 3], ". "),
};

describe("a citizen service number", () => {
  it.each(Object.entries(SPELLINGS))("is refused: %s", (_, spell) => {
    fc.assert(
      fc.property(
        citizenNumber,
        fc.constantFrom("Mijn bsn is ", "", "BSN:", "nr. ", "(ons nummer "),
        (number, before) => {
          const text = `${before}${spell(number)}, en ik ben dakloos.`;
          const read = SMALL_READER.read(text, "nl");
          expect(read).toMatchObject({ outcome: "REFUSED", why: "CITIZEN_NUMBER" });
          expect(SMALL_READER.dangersIn(text, "nl")).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it("is pointed at by kind and place only", () => {
    const read = SMALL_READER.read("Ik ben Jo, 111222333, en eenzaam.", "nl");
    expect(read).toEqual({
      outcome: "REFUSED",
      why: "CITIZEN_NUMBER",
      personalData: [{ kind: "BSN", start: 11, end: 20 }],
    });
    expect(JSON.stringify(read)).not.toMatch(/111222333|Jo|eenzaam/);
  });

  it("is found in eight digits when the text names it", () => {
    expect(findPersonalData("bsn 12345678")).toEqual([]);
    expect(findPersonalData("Mijn BSN is 10000008").map(({ kind }) => kind)).toEqual(["BSN"]);
  });

  it("is not seen in nine digits that fail the test, longer numbers, amounts, dates and phone numbers", () => {
    for (const text of [
      "123456789",
      "1112223334",
      "€ 111.222,33",
      "2026-11-25",
      "06-11122233",
      "dossier 20261125001",
    ]) {
      expect(findPersonalData(text).filter(({ kind }) => kind === "BSN")).toEqual([]);
    }
  });

  it("is seldom seen where there is none: at most one in a thousand ordinary notes", () => {
    const amount = fc.integer({ min: 5, max: 99_999 }).map((euro) => `€ ${euro}`);
    const date = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
      .map(([d, m]) => `${d}-${m}-2026`);
    const count = fc.integer({ min: 1, max: 48 }).map((weeks) => `${weeks} weken`);
    const age = fc.integer({ min: 1, max: 99 }).map((years) => `Mw (${years})`);
    const part = fc.oneof(amount, date, count, age);
    const note = fc.tuple(part, part, part).map(([a, b, c]) => `${a} achter sinds ${b}, wacht ${c}.`);
    const notes = fc.sample(note, { numRuns: 2000, seed: 7 });
    expect(notes.filter((text) => findPersonalData(text).length > 0).length).toBeLessThanOrEqual(2);
  });
});

describe("other personal data", () => {
  it.each([
    ["PHONE", "Bel 06 12345678 terug", "06 12345678"],
    ["PHONE", "Bel 06-12 34 56 78", "06-12 34 56 78"],
    ["PHONE", "+31 6 1234 5678 graag", "+31 6 1234 5678"],
    ["PHONE", "Kantoor: (010) 123 45 67.", "(010) 123 45 67"],
    ["EMAIL", "Mail jan.de-vries+1@voorbeeld.nl maar", "jan.de-vries+1@voorbeeld.nl"],
    ["IBAN", "Rekening NL91 ABNA 0417 1643 00 graag", "NL91 ABNA 0417 1643 00"],
    ["IBAN", "iban: be71096123456769", "be71096123456769"],
    ["ADDRESS", "Woont op 1234 AB 56 nu", "1234 AB 56"],
    ["ADDRESS", "Kerkstraat 12, 1234AB Ede", "1234AB"],
  ])("%s in %s", (kind, text, value) => {
    const [found, ...more] = findPersonalData(text);
    expect(more).toEqual([]);
    expect(found?.kind).toBe(kind);
    expect(text.slice(found?.start, found?.end)).toBe(value);
  });

  it.each([
    "NL91 ABNA 5417 1643 01 klopt niet",
    "In 2000 in Ede gewoond",
    "1500 euro huur, 3 maanden",
    "Om 09.30 uur op 12-03-2026",
    "een@twee",
    "Ik heb 1234 ab",
  ])("nothing in %s", (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it("is reported beside what is read, by place only", () => {
    const read = SMALL_READER.read("Ik ben dakloos, bel 0612345678.", "nl");
    expect(read).toMatchObject({ outcome: "READ", personalData: [{ kind: "PHONE", start: 20, end: 30 }] });
    expect(JSON.stringify(read)).not.toContain("0612345678");
  });
});
