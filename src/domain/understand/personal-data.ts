import { findIbans } from "./iban.js";

/** What should not stand in a text about a household. */
export type PersonalDataKind = "BSN" | "PHONE" | "EMAIL" | "IBAN" | "ADDRESS";

/** Where it stands, in UTF-16 units, end exclusive. Never carries the value. */
export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

const GAP = "[ \\t\\u00a0\\u2000-\\u200f\\u202f\\u2060\\ufeff.\\-–_/]";
const DIGIT = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19]";
const DIGIT_RUN = new RegExp(`(?<![\\d+])${DIGIT}(?:${GAP}{0,2}${DIGIT})+`, "gu");
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
/** Telephone numbers with a country code. */
const WORLD_PHONE =
  /(?<![\d+])(?:(?:\+|00) ?31[ .()-]{0,3}(?:\(?0\)?[ -]?)?[1-9](?:[ .-]{0,3}\d){8}|\+[1-9]\d{0,2}(?:[ .()-]{0,3}\d){7,11})(?!\d)/gu;
const PHONE = /(?<![\d+])(?<!\d[-./])\(?0[1-9]\d{0,2}\)?(?:[ .-]{0,3}\d){6,8}(?!\d)/gu;
const DATE = /^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d/;
const POSTCODE =
  /(?<![\p{L}\d])(?:[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}|[1-9]\d{3}(?!sa|sd|ss)[a-z]{2})(?![\p{L}])/gu;
const NUMBER_BEFORE = /(?:^|[\p{L}.]) {0,2}\d{1,5} ?[a-zA-Z]?[ ,\n]{1,4}$/u;
const NUMBER_AFTER = /^[ ,]{0,3}(?:nr\.?|huisnummer|nummer|no\.?|#)? ?\d{1,5}(?!\d)/iu;

/** Everything personal that the text shows, in order, without overlap. The caller bounds the length. */
export function findPersonalData(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  const add = (kind: PersonalDataKind, start: number, end: number): void => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
  };
  for (const match of text.matchAll(EMAIL)) add("EMAIL", match.index, match.index + match[0].length);
  for (const { start, end } of findIbans(text)) add("IBAN", start, end);
  for (const { start, end } of namedNumbers(text)) add("BSN", start, end);
  const phones = (form: RegExp): void => {
    for (const match of text.matchAll(form)) {
      if (isPhone(match[0])) add("PHONE", match.index, match.index + match[0].length);
    }
  };
  phones(WORLD_PHONE);
  for (const { start, end } of citizenNumbers(text)) add("BSN", start, end);
  phones(PHONE);
  for (const match of text.matchAll(POSTCODE)) {
    const end = match.index + match[0].length;
    const after = NUMBER_AFTER.exec(text.slice(end, end + 24));
    if (after !== null) add("ADDRESS", match.index, end + after[0].length);
    else if (NUMBER_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index)))
      add("ADDRESS", match.index, end);
  }
  return found.sort((a, b) => a.start - b.start);
}

function isPhone(written: string): boolean {
  const digits = written.replace(/\D/g, "");
  if (written.startsWith("+") || written.startsWith("00")) return true;
  return digits.length === 10 && !DATE.test(written);
}

/**
 * Nine digits that pass the eleven-test (9·d1 + 8·d2 + ... + 2·d8 - d9 divisible by 11), written together, in
 * groups, or digit by digit. Source of the test: the citizen service number of the Netherlands.
 */
function citizenNumbers(text: string): { start: number; end: number }[] {
  return [...text.matchAll(DIGIT_RUN)].flatMap((run) => {
    const groups = groupsOf(run[0], run.index);
    return groups.flatMap((_, from) => {
      let digits = "";
      for (let to = from; to < groups.length && digits.length < 9; to++) digits += groups[to]?.digits ?? "";
      const last = groupEnd(groups, from);
      return digits.length === 9 && last !== undefined && passesElevenTest(digits)
        ? [{ start: groups[from]?.start ?? 0, end: last }]
        : [];
    });
  });
}

/** Eight digits (the leading zero left out) count only when the text says what they are. */
function namedNumbers(text: string): { start: number; end: number }[] {
  const named =
    /(?:bsn|burgerservicenummer|burger service nummer|sofinummer|sofi-nummer|citizen service number)[^\d\n]{0,12}(\d{8})(?!\d)/giu;
  return [...text.matchAll(named)]
    .filter((match) => passesElevenTest(`0${match[1] ?? ""}`))
    .map((match) => ({ start: match.index + match[0].length - 8, end: match.index + match[0].length }));
}

interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

function groupsOf(run: string, offset: number): DigitGroup[] {
  return [...run.matchAll(new RegExp(`${DIGIT}+`, "gu"))].map((match) => ({
    digits: [...match[0]].map(valueOf).join(""),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** Where the groups from `from` on reach exactly nine digits. */
function groupEnd(groups: readonly DigitGroup[], from: number): number | undefined {
  let length = 0;
  for (let to = from; to < groups.length; to++) {
    length += groups[to]?.digits.length ?? 0;
    if (length >= 9) return length === 9 ? groups[to]?.end : undefined;
  }
  return undefined;
}

function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = [0xff10, 0x6f0, 0x660, 0x30].find((start) => code >= start) ?? 0x30;
  return String(code - zero);
}

export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}
