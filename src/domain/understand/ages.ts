import type { Language } from "../text.js";
import { type NumberSpan, numbersIn } from "./numbers.js";
import { wordsOf } from "./phrases.js";
import type { Token } from "./tokens.js";

/** An age that the text gives to the person it is about, or to a child. */
export interface Age {
  readonly years: number;
  readonly whose: "person" | "child";
  /** Places of the words it rests on. */
  readonly at: readonly number[];
}

interface AgeWords {
  readonly i: ReadonlySet<string>;
  readonly am: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
  readonly child: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly old: ReadonlySet<string>;
  /** `-jarige`, as a word of its own after a stroke. */
  readonly aged: ReadonlySet<string>;
  /** `71jarige` in one word. */
  readonly glued: RegExp;
  /** May follow an age; anything else after a bare number is what it counts. */
  readonly after: ReadonlySet<string>;
}

const WORDS: Readonly<Record<Language, AgeWords>> = {
  nl: {
    i: wordsOf("ik"),
    am: wordsOf("ben is word werd wordt"),
    person: wordsOf(`
      dhr mw mevr mevrouw meneer man vrouw heer dame weduwe weduwnaar jongere jongeman jongedame bewoner bewoonster inwoner
      oudere senior alleenstaande student studente hij zij`),
    child: wordsOf(`
      zoon dochter zoontje dochtertje kind kindje jongen meisje oudste jongste middelste kleinkind kleuter peuter baby broertje
      zusje kk kinderen jongens meisjes zoons dochters kleine`),
    years: wordsOf("jaar jr jaren"),
    old: wordsOf("oud jong"),
    aged: wordsOf("jarige jarig"),
    glued: /^(\d{1,3})jarige?$/,
    after: wordsOf("en geworden nu maar met"),
  },
  en: {
    i: wordsOf("i"),
    am: wordsOf("am im is turned turns turn turning be"),
    person: wordsOf(`
      man woman widow widower resident mr mrs ms lady gentleman pensioner applicant single mother father male female he she
      student adult tenant youth`),
    child: wordsOf(`
      son daughter child kid boy girl toddler baby eldest youngest sister brother grandson granddaughter teenager children kids
      sons daughters`),
    years: wordsOf("years year yr yrs yo"),
    old: wordsOf("old"),
    aged: wordsOf("yo"),
    glued: /^(\d{1,3})(?:yo|yrold|yearold)$/,
    after: wordsOf("and now but with"),
  },
};

const OLDEST = 115;
const LOOK_AHEAD = 4;

/** Ages as people and workers give them: `ik ben 19`, `mw 78`, `dhr (71)`, `zoon (10)`, `a 74 year old widow`. */
export function agesIn(tokens: readonly Token[], language: Language): Age[] {
  const reader = new AgeReader(tokens, WORDS[language]);
  const spans = tokens.flatMap(({ word }, at): NumberSpan[] => {
    const digits = WORDS[language].glued.exec(word)?.[1];
    return digits === undefined ? [] : [{ value: Number(digits), from: at, to: at }];
  });
  return [...numbersIn(tokens, language), ...spans]
    .filter(({ value }) => value <= OLDEST)
    .flatMap((span) => reader.ageOf(span) ?? []);
}

class AgeReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly words: AgeWords,
  ) {}

  ageOf({ value: years, from, to }: NumberSpan): Age | undefined {
    const { words } = this;
    const saysYears = words.years.has(this.word(to + 1, to));
    const saysOld = saysYears && words.old.has(this.word(to + 2, to));
    const saysAged = words.glued.test(this.word(to, to)) || words.aged.has(this.word(to + 1, to));
    const before = [from - 1, from - 2].find((at) => this.isSomebody(at, from));
    if (saysOld || saysAged) {
      const who =
        before ?? [1, 2, 3, LOOK_AHEAD].map((step) => to + step).find((at) => this.isSomebody(at, to));
      return this.age(years, who, to);
    }
    const closes = saysYears || this.closesPhrase(to);
    if (this.isMe(from) && closes) return { years, whose: "person", at: [from - 1, to] };
    const isStated = before === from - 1 || words.am.has(this.word(from - 1, from));
    return before !== undefined && isStated && closes ? this.age(years, before, to) : undefined;
  }

  private age(years: number, who: number | undefined, at: number): Age {
    const isChild = who !== undefined && this.words.child.has(this.word(who, at));
    return isChild ? { years, whose: "child", at: [who, at] } : { years, whose: "person", at: [at] };
  }

  /** The word at a place when it stands in the same sentence. */
  private word(at: number, near: number): string {
    const token = this.tokens[at];
    return token !== undefined && token.sentence === this.tokens[near]?.sentence ? token.word : "";
  }

  private isSomebody(at: number, near: number): boolean {
    const word = this.word(at, near);
    return this.words.person.has(word) || this.words.child.has(word);
  }

  /** `ik ben 19`, `I'm 19`, `word ik 19`. */
  private isMe(from: number): boolean {
    const [last, previous] = [this.word(from - 1, from), this.word(from - 2, from)];
    const isTurned = this.words.i.has(last) && this.words.am.has(previous);
    return last === "im" || isTurned || (this.words.am.has(last) && this.words.i.has(previous));
  }

  /** Nothing that is counted follows: a stop, a bracket, `and`, or the end. */
  private closesPhrase(at: number): boolean {
    const next = this.tokens[at + 1];
    if (next === undefined || next.sentence !== this.tokens[at]?.sentence) return true;
    return /[,.;:)!?]/.test(next.before) || this.words.after.has(next.word);
  }
}
