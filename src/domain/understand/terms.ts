import { fold } from "./fold.js";
import { wordsOf } from "./phrases.js";

/** One of the words that may stand in a place of a term. */
export interface Alternative {
  readonly word: string;
  /** Written `w*`: begins with. */
  readonly prefix: boolean;
}

/** One place of a term, filled by one of its alternatives. */
export type Place = readonly Alternative[];

/** A term of the lexicon. */
export interface Term {
  readonly places: readonly Place[];
  /** Names a negation itself, such as `geen adres`: it means that. */
  readonly negative: boolean;
}

/** Words by which a term names a negation; `amper` and the like only weaken, but turn a term round all the same. */
const NEGATIONS = wordsOf(`
  geen niet zonder nooit nergens niets niks niemand amper nauwelijks
  no not never without nothing nobody nowhere none cannot cant dont doesnt hardly barely scarcely`);

/** Reads terms as they are written, such as `huur niet|geen betaal*`. Places that are written alike are the same. */
export class TermParser {
  private readonly known = new Map<string, Place>();

  /** Undefined when nothing of it is a word. */
  parse(text: string): Term | undefined {
    const places = text
      .split(" ")
      .map((written) => this.place(written))
      .filter((place) => place.length > 0);
    if (places.length === 0) return undefined;
    return { places, negative: places.some((place) => place.some(({ word }) => NEGATIONS.has(word))) };
  }

  /** Every word that was read so far, each once. */
  words(): Set<string> {
    const words = new Set<string>();
    for (const place of this.known.values()) for (const { word } of place) words.add(word);
    return words;
  }

  private place(written: string): Place {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const place = written
      .split("|")
      .map((each) => ({ word: fold(each), prefix: each.endsWith("*") }))
      .filter(({ word }) => word !== "");
    this.known.set(written, place);
    return place;
  }
}
