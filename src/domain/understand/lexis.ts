import type { Language } from "../text.js";
import { FUNCTION_WORDS } from "./small-words.js";
import { stemOf } from "./stems.js";
import { SPELLINGS_EN } from "./spellings-en.js";
import { SPELLINGS_NL } from "./spellings-nl.js";
import { SYNONYMS_EN } from "./synonyms-en.js";
import { SYNONYMS_NL } from "./synonyms-nl.js";
import { englishForms } from "./verbs-en.js";
import { dutchVerbForms, PARTICLES } from "./verbs-nl.js";

/** What a language knows of its words: forms of verbs, spellings, words that mean the same. */
export interface Lexis {
  /** Keys under which a word is stored and looked up: its stem, its verb. */
  keys(word: string): string[];
  /** Words that mean nearly the same, or of which it is a kind. */
  near(word: string): readonly string[];
  /** The words a short form or spelling stands for, or the word itself. */
  spelled(word: string): readonly string[];
  /** Whether it is a word of the lists of this language. */
  knows(word: string): boolean;
  /** The infinitive behind a form of a verb. */
  verb(word: string): string | undefined;
}

export function lexisOf(language: Language): Lexis {
  const forms = language === "nl" ? dutchVerbForms() : englishForms();
  const spellings = spellingsOf(language === "nl" ? SPELLINGS_NL : SPELLINGS_EN);
  const also = synonymsOf(language === "nl" ? SYNONYMS_NL : SYNONYMS_EN);
  const verb = (word: string): string | undefined =>
    forms.get(word) ?? (language === "nl" ? separable(word, forms) : undefined);
  const keys = (word: string): string[] => {
    const found = [normalStem(word, language)];
    const base = verb(word);
    if (base !== undefined) found.push(language === "nl" ? `v:${base}` : normalStem(base, language));
    if (language === "nl") {
      const plain = withoutDiminutive(word);
      if (plain !== undefined) found.push(normalStem(plain, language));
    }
    return [...new Set(found)];
  };
  return {
    keys,
    near: (word) => also.get(word) ?? [],
    spelled: (word) => spellings.get(word) ?? [word],
    knows: (word) => also.has(word) || spellings.has(word) || forms.has(word),
    verb,
  };
}

/** Small words are never stemmed: `geen` is not `gene`. */
function normalStem(word: string, language: Language): string {
  if (FUNCTION_WORDS[language].has(word)) return word;
  const stem = stemOf(word, language);
  return language === "nl" ? stem.replace(/v$/, "f").replace(/z$/, "s") : stem;
}

function withoutDiminutive(word: string): string | undefined {
  const match = /^(.{3,}?)(?:etje|tje|pje|je)s?$/.exec(word);
  return match?.[1];
}

/** `opgezegd` and `opzegt` belong to `opzeggen`. */
function separable(word: string, forms: ReadonlyMap<string, string>): string | undefined {
  for (let length = 2; length <= Math.min(8, word.length - 3); length++) {
    const particle = word.slice(0, length);
    if (!PARTICLES.has(particle)) continue;
    const rest = word.slice(length);
    const base = forms.get(rest) ?? (rest.startsWith("te") ? forms.get(rest.slice(2)) : undefined);
    if (base !== undefined) return particle + base;
  }
  return undefined;
}

function spellingsOf(lines: string): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, readonly string[]>();
  for (const line of lines.trim().split("\n")) {
    const [short = "", ...words] = line.replaceAll("'", "").split(" ");
    spellings.set(short, [short, ...words]);
  }
  return spellings;
}

function synonymsOf(lines: string): ReadonlyMap<string, readonly string[]> {
  const also = new Map<string, Set<string>>();
  const add = (word: string, others: readonly string[]): void => {
    const known = also.get(word) ?? new Set();
    for (const other of others) if (other !== word) known.add(other);
    also.set(word, known);
  };
  for (const line of lines.trim().split("\n")) {
    if (line.startsWith("= ")) {
      const words = line.slice(2).split(" ");
      for (const word of words) add(word, words);
    } else {
      const [narrow = "", broad = ""] = line.split(" > ");
      for (const word of narrow.split(" ")) add(word, broad.split(" "));
    }
  }
  return new Map([...also].map(([word, others]) => [word, [...others]]));
}
