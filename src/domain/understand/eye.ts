import type { Language } from "../text.js";
import { Compounds } from "./compounds.js";
import { type Lexis, lexisOf } from "./lexis.js";
import { type OwnedTerm, TermIndex } from "./term-index.js";
import { TermParser } from "./terms.js";
import { Typos } from "./typos.js";

/** What it takes to see the words of one language as the terms do. Built once; holds nothing of any text. */
export interface Eye {
  readonly language: Language;
  readonly lexis: Lexis;
  readonly index: TermIndex;
  readonly compounds: Compounds;
  readonly typos: Typos;
}

/** Terms as written with the number of their owner. `knownWords`: right words of the language, never taken for slips. */
export function eyeOf(
  language: Language,
  written: readonly { readonly owner: number; readonly term: string }[],
  knownWords: ReadonlySet<string>,
): Eye {
  const lexis = lexisOf(language);
  const parser = new TermParser();
  const owned: OwnedTerm[] = [];
  for (const { owner, term } of written) {
    const parsed = parser.parse(term);
    if (parsed !== undefined) owned.push({ owner, term: parsed });
  }
  const words = parser.words();
  const keys = new Map<string, readonly string[]>();
  for (const word of words) keys.set(word, lexis.keys(word));
  const index = new TermIndex(owned, (word) => keys.get(word) ?? []);
  const isWord = (word: string): boolean =>
    words.has(word) || lexis.keys(word).some((key) => index.keyOf(key) !== undefined);
  const isKnown = (word: string): boolean => knownWords.has(word) || lexis.knows(word) || isWord(word);
  return {
    language,
    lexis,
    index,
    compounds: new Compounds(words, isWord),
    typos: new Typos(words, isKnown),
  };
}
