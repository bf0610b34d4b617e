import type { Language } from "../text.js";
import type { World } from "../world.js";
import { CandidateFinder } from "./candidates.js";
import { CUES } from "./cues.js";
import { type Implications, implicationsOf } from "./implied.js";
import { IndexedWords } from "./indexed-words.js";
import { guessLanguage } from "./language-guess.js";
import type { LexiconBook } from "./lexicon-book.js";
import { findPersonalData } from "./personal-data.js";
import { DangerFinder, type RaisedFlag } from "./safety-words.js";
import { Stance } from "./stance.js";
import { TextView } from "./text-view.js";
import { tokenise } from "./tokens.js";
import { LONGEST_TEXT, type Understanding } from "./understanding.js";

/** Reads free text. Pure and deterministic; keeps nothing of any text. */
export interface TextReader {
  /**
   * What a text states, each with the words it rests on, for a person to confirm. Never throws. A text that is too
   * long or holds a citizen service number is refused; the answer repeats nothing of it.
   */
  read(text: string, language: Language): Understanding;
  /** Safety flags that the words raise by themselves, in the order of the safety book. Nothing for a refused text. */
  dangersIn(text: string, language: Language): RaisedFlag[];
}

/** Builds the index of both languages once. Entries of the book whose id the world lacks are left out. */
export function buildReader(book: LexiconBook, world: World): TextReader {
  const implications = implicationsOf(world);
  const finders = {
    nl: findersOf(book, world, "nl", implications),
    en: findersOf(book, world, "en", implications),
  };
  return {
    read(text, language) {
      const refused = refuse(text);
      if (refused !== undefined) return refused;
      const tokens = tokenise(text);
      if (!tokens.some(({ word }) => /\p{L}/u.test(word))) return { outcome: "EMPTY", why: "NO_WORDS" };
      const stance = new Stance(new TextView(tokens), CUES[language]);
      const candidates = finders[language].concepts.find(text, tokens, stance);
      return {
        outcome: "READ",
        looksLike: guessLanguage(tokens),
        lifeEvents: candidates.filter(({ kind }) => kind === "lifeEvent"),
        issues: candidates.filter(({ kind }) => kind === "issue"),
        circumstances: candidates.filter(({ kind }) => kind === "circumstance"),
        personalData: findPersonalData(text),
      };
    },
    dangersIn(text, language) {
      if (refuse(text) !== undefined) return [];
      const tokens = tokenise(text);
      const stance = new Stance(new TextView(tokens), CUES[language]);
      return finders[language].dangers.find(text, tokens, stance);
    },
  };
}

interface Finders {
  readonly concepts: CandidateFinder;
  readonly dangers: DangerFinder;
}

function findersOf(book: LexiconBook, world: World, language: Language, implications: Implications): Finders {
  const words = new IndexedWords(book, world, language);
  return {
    concepts: new CandidateFinder(words, world, implications),
    dangers: new DangerFinder(words, world.safety),
  };
}

function refuse(text: string): Understanding | undefined {
  if (text.length > LONGEST_TEXT) {
    return { outcome: "REFUSED", why: "TOO_LONG", limit: LONGEST_TEXT, length: text.length };
  }
  if (text.trim() === "") return { outcome: "EMPTY", why: "NO_TEXT" };
  const numbers = findPersonalData(text).filter(({ kind }) => kind === "BSN");
  return numbers.length === 0
    ? undefined
    : { outcome: "REFUSED", why: "CITIZEN_NUMBER", personalData: numbers };
}
