import { fold } from "./fold.js";

/** One of the words that may stand in a place of a term. */
export interface Alternative {
  readonly word: string;
  /** Written `w*`: begins with. */
  readonly prefix: boolean;
}

/** A term of the lexicon: each place is filled by one of its alternatives. */
export interface Term {
  readonly places: readonly (readonly Alternative[])[];
  /** Names a negation itself, such as `geen adres`: it means that. */
  readonly negative: boolean;
}

/** Words that turn a statement round, also inside terms. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "geen niet zonder nooit nergens niets niks niemand no not never without nothing nobody nowhere none cannot cant dont doesnt".split(
    " ",
  ),
);
/** Only inside terms: they weaken more than they deny. */
const NEARLY = new Set("amper nauwelijks hardly barely scarcely".split(" "));

/** Reads a term such as `huur niet|geen betaal*`. Undefined when nothing of it is a word. */
export function parseTerm(text: string): Term | undefined {
  const places = text
    .split(/\s+/)
    .map((place) => place.split("|").flatMap(alternative))
    .filter((place) => place.length > 0);
  if (places.length === 0) return undefined;
  const negative = places.some((place) => place.some(({ word }) => NEGATIONS.has(word) || NEARLY.has(word)));
  return { places, negative };
}

function alternative(written: string): Alternative[] {
  const prefix = written.endsWith("*");
  const word = fold(written);
  return word === "" ? [] : [{ word, prefix }];
}
