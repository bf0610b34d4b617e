import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/api/limits.js";
import { ERROR_CODES } from "../../src/api/errors.js";
import { CODES, LIMIT_FACTS } from "../../src/web/screens/developers/facts.js";
import { LANGUAGES, textsOf } from "./support/words.js";

const WEB = fileURLToPath(new URL("../../src/web", import.meta.url));
const MOST_WORDS = 15;
/** Words for a person that this product does not use, and words that its readers should not need. */
const NEVER = /\b(klant\w*|cli[eë]nt\w*|clients?|customers?)\b/i;
const JARGON = /\b(interventie|aanbieder van zorg|evidentie|legitimiteit|rendement|levensgebeurtenis)\w*\b/i;

const sources = readdirSync(WEB, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("generated"))
  .map((file) => readFileSync(join(WEB, file), "utf8"));

describe("the texts of the screens", () => {
  it("are there in both languages, key by key", () => {
    const [nl, en] = LANGUAGES.map((language) => [...textsOf(language).keys()].sort());
    expect(nl?.length).toBeGreaterThan(200);
    expect(en).toEqual(nl);
  });

  it("take the same values in both languages", () => {
    const values = (text: string): string[] =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).sort();
    const english = textsOf("en");
    const wrong = [...textsOf("nl")].filter(
      ([key, text]) => values(text).join() !== values(english.get(key) ?? "").join(),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)("in %s have sentences of at most fifteen words", (language) => {
    const long = [...textsOf(language)].flatMap(([key, text]) =>
      text
        .split(/(?<=[.!?…:])\s+/)
        .filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it.each(LANGUAGES)("in %s never call a person by the words we do not use", (language) => {
    expect([...textsOf(language)].filter(([, text]) => NEVER.test(text))).toEqual([]);
  });

  it("in Dutch use the plain word where there is one", () => {
    expect([...textsOf("nl")].filter(([, text]) => JARGON.test(text))).toEqual([]);
  });

  it("are written in the files of texts, not in the code", () => {
    const inCode = sources.flatMap((source) => [
      ...source.matchAll(/>\s*([A-Z][a-zé]+(?: [a-zé]+){2,}[.?!]?)\s*</g),
    ]);
    expect(inCode.map(([whole]) => whole)).toEqual([]);
  });
});

describe("what the developer page says", () => {
  it("names the limits that the API keeps", () => {
    const { bodyKB, pageSize, ...counted } = LIMIT_FACTS;
    expect(bodyKB * 1024).toBe(LIMITS.bodyBytes);
    expect(pageSize).toBe(100);
    expect(counted).toEqual(
      Object.fromEntries(Object.keys(counted).map((name) => [name, LIMITS[name as "depth"]])),
    );
  });

  it("names the codes that the API answers with", () => {
    expect([...CODES].sort()).toEqual(Object.keys(ERROR_CODES).sort());
  });
});
