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
  const places: Alternative[][] = [];
  let negative = false;
  for (const written of text.split(" ")) {
    const place: Alternative[] = [];
    for (const each of written.split("|")) {
      const word = fold(each);
      if (word === "") continue;
      place.push({ word, prefix: each.endsWith("*") });
      if (NEGATIONS.has(word) || NEARLY.has(word)) negative = true;
    }
    if (place.length > 0) places.push(place);
  }
  return places.length === 0 ? undefined : { places, negative };
}
