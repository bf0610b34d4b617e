import type { SafetyBook, SafetyLevel } from "../safety-book.js";
import { spansOf } from "./finds.js";
import { fold } from "./fold.js";
import type { IndexedWords } from "./indexed-words.js";
import { Phrases } from "./phrases.js";
import type { Stance } from "./stance.js";
import { type Token, tokenise } from "./tokens.js";
import type { Span } from "./understanding.js";

/** A safety flag that the words of a text raise by themselves. */
export interface RaisedFlag {
  /** Id of the flag in the safety book. */
  readonly flag: string;
  /** The level of the flag, or `ask` when the words are weak or speak of the past. */
  readonly level: SafetyLevel;
  /** Danger to life in plain words: shown at once. Never with weak words or words of the past. */
  readonly certain: boolean;
  readonly words: readonly Span[];
}

const ORDER: readonly SafetyLevel[] = ["now", "today", "ask", "none"];

/**
 * Finds the flags whose terms stand in a text. A denied term raises nothing, one inside a saying neither; one that is
 * over or stands in a sentence with a word of the past asks at most. Fear, supposition and other people count like
 * the words of the speaker: better one question too many.
 */
export class DangerFinder {
  private readonly sayings: readonly (readonly string[])[];
  private readonly past: Phrases;

  constructor(
    private readonly words: IndexedWords,
    private readonly book: SafetyBook,
  ) {
    this.past = new Phrases((book.words?.past[words.language] ?? []).map(folded));
    const sayings = book.words?.idioms[words.language] ?? [];
    this.sayings = sayings.map((saying) => tokenise(saying).map(({ word }) => this.stemOf(word)));
  }

  /** Flags in the order of the book, each once, at its highest level. */
  find(text: string, tokens: readonly Token[], stance: Stance): RaisedFlag[] {
    const matches = this.words.matchesIn(tokens);
    const sentenceOf = (place: number): number => tokens[place]?.sentence ?? 0;
    const past = new Set(this.past.find(tokens.map(({ word }) => word)).map(({ at }) => sentenceOf(at)));
    const said = this.placesInSayings(tokens);
    const best = new Map<number, RaisedFlag>();
    for (const match of matches) {
      const { owner, at, negative } = match;
      const flag = owner.is === "flag" ? this.book.flags[owner.flag] : undefined;
      const reading = stance.of({ at, negative, event: false });
      if (
        owner.is !== "flag" ||
        flag === undefined ||
        reading === "DENIED" ||
        at.every((place) => said.has(place))
      )
        continue;
      const isSoft = !owner.strong || reading === "PAST" || past.has(sentenceOf(at[0] ?? 0));
      const raised = {
        flag: flag.id,
        level: isSoft ? softer(flag.level) : flag.level,
        certain: flag.certain === true && !isSoft,
        words: spansOf(text, tokens, at),
      };
      const known = best.get(owner.flag);
      if (known === undefined || ORDER.indexOf(raised.level) < ORDER.indexOf(known.level))
        best.set(owner.flag, raised);
    }
    return [...best].sort(([a], [b]) => a - b).map(([, raised]) => raised);
  }

  private placesInSayings(tokens: readonly Token[]): ReadonlySet<number> {
    const places = new Set<number>();
    const stems = tokens.map(({ word }) => this.stemOf(word));
    for (const saying of this.sayings) {
      for (let at = 0; at + saying.length <= stems.length; at++) {
        if (saying.every((stem, step) => stems[at + step] === stem))
          saying.forEach((_, step) => places.add(at + step));
      }
    }
    return places;
  }

  private stemOf(word: string): string {
    return this.words.eye.lexis.keys(word)[0] ?? word;
  }
}

/** `niet meer`, `vorig*`: as the words of a text are compared, exactly or by their beginning. */
function folded(phrase: string): string {
  return phrase
    .split(" ")
    .map((word) => fold(word) + (word.endsWith("*") ? "*" : ""))
    .join(" ");
}

function softer(level: SafetyLevel): SafetyLevel {
  return level === "none" ? "none" : "ask";
}
