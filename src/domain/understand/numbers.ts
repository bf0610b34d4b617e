import type { Language } from "../text.js";
import type { Token } from "./tokens.js";

/** A whole number in a text: digits or words, `eighty-six` as one. */
export interface NumberSpan {
  readonly value: number;
  /** First and last place, inclusive. */
  readonly from: number;
  readonly to: number;
}

const UNITS: Readonly<Record<Language, string>> = {
  nl: "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
};
const TENS: Readonly<Record<Language, string>> = {
  nl: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
  en: "twenty thirty forty fifty sixty seventy eighty ninety",
};
const LONGEST_DIGITS = 3;

/** `een` and `one` are left out: they are seldom a count. */
const WORDS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  nl: wordsOf("nl"),
  en: wordsOf("en"),
};

/** Numbers below 1000 in order; numbers in words up to 99. */
export function numbersIn(tokens: readonly Token[], language: Language): NumberSpan[] {
  const found: NumberSpan[] = [];
  tokens.forEach(({ word, before }, at) => {
    const value = valueOf(word, language);
    const last = found.at(-1);
    if (value === undefined) return;
    const isJoined =
      before === "-" && last?.to === at - 1 && last.value >= 20 && last.value % 10 === 0 && value < 10;
    if (isJoined && language === "en")
      found.splice(-1, 1, { value: last.value + value, from: last.from, to: at });
    else found.push({ value, from: at, to: at });
  });
  return found;
}

function valueOf(word: string, language: Language): number | undefined {
  return /^\d+$/.test(word) && word.length <= LONGEST_DIGITS ? Number(word) : WORDS[language].get(word);
}

function wordsOf(language: Language): ReadonlyMap<string, number> {
  const units = UNITS[language].split(" ");
  const numbers = new Map(units.map((word, value) => [word, value]));
  numbers.delete(units[1] ?? "");
  TENS[language].split(" ").forEach((ten, place) => {
    const value = 20 + 10 * place;
    numbers.set(ten, value);
    units.slice(1, 10).forEach((unit, step) => {
      numbers.set(language === "nl" ? `${unit}en${ten}` : `${ten}${unit}`, value + step + 1);
    });
  });
  return numbers;
}
