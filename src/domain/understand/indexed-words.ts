import type { Language } from "../text.js";
import type { World } from "../world.js";
import { type Eye, eyeOf } from "./eye.js";
import { fitsTogether } from "./fits.js";
import { type ConceptRef, placeIn } from "./implied.js";
import type { LexiconBook } from "./lexicon-book.js";
import { lineOf } from "./line.js";
import { matchTerms } from "./matcher.js";
import type { Token } from "./tokens.js";
import { wordsOfWorld } from "./world-words.js";

/** What a term belongs to: a concept, or a safety flag by its place in the book. */
export type Owner =
  | { readonly is: "concept"; readonly ref: ConceptRef; readonly strong: boolean }
  | { readonly is: "flag"; readonly flag: number; readonly strong: boolean };

/** A term that stands in a text, its words belonging together as the term means them. */
export interface OwnedMatch {
  readonly owner: Owner;
  /** Places of its words, ascending. */
  readonly at: readonly number[];
  /** The term names a negation itself. */
  readonly negative: boolean;
}

/** All terms of one language in one index, with what each belongs to. Built once; holds nothing of any text. */
export class IndexedWords {
  readonly eye: Eye;
  private readonly owners: Owner[] = [];

  /** Entries of the book whose id the world lacks are left out. */
  constructor(
    book: LexiconBook,
    world: World,
    readonly language: Language,
  ) {
    const written: { owner: number; term: string }[] = [];
    const add = (owner: Owner, terms: readonly string[] = []): void => {
      const number = this.owners.push(owner) - 1;
      for (const term of terms) written.push({ owner: number, term });
    };
    for (const { kind, id, strong, weak } of book.entries) {
      const ref = { kind, id };
      if (placeIn(world, ref) === undefined) continue;
      add({ is: "concept", ref, strong: true }, strong[language]);
      add({ is: "concept", ref, strong: false }, weak[language]);
    }
    world.safety.flags.forEach(({ terms, weakTerms }, flag) => {
      add({ is: "flag", flag, strong: true }, terms?.[language]);
      add({ is: "flag", flag, strong: false }, weakTerms?.[language]);
    });
    this.eye = eyeOf(language, written, wordsOfWorld(world, language));
  }

  matchesIn(tokens: readonly Token[]): OwnedMatch[] {
    return matchTerms(this.eye.index, lineOf(this.eye, tokens)).flatMap((match) => {
      const owner = this.owners[match.term.owner];
      if (owner === undefined || !fitsTogether(match, tokens, this.language)) return [];
      return [{ owner, at: match.at, negative: match.term.negative }];
    });
  }
}
