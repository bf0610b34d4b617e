import type { SearchHit, SearchPort } from "../domain/ports.js";
import type { Database } from "./driver.js";
import { search } from "./statements/reads.js";
import { wordForms, wordsOf } from "./words.js";

/** Hits taken from each index before they are added up. */
const PER_INDEX = 200;
/** Words read of a question; the rest is left. */
const MOST_WORDS = 12;
/** Letters read of a word; no word in the graph is longer. */
const LONGEST = 40;
/** Shorter words are only found as they are. */
const LONG_ENOUGH = 4;

/** Full-text search over names and texts in both languages: forms of a word, beginnings, compounds, one typing error. */
export class Neo4jSearch implements SearchPort {
  constructor(private readonly database: Database) {}

  async search(text: string, labels: readonly string[], first: number): Promise<readonly SearchHit[]> {
    const words = [...new Set(wordsOf(text).map((word) => word.slice(0, LONGEST)))].slice(0, MOST_WORDS);
    if (words.length === 0 || labels.length === 0 || first < 1) return [];
    return this.database.run(search, {
      stemmed: stemmedQuery(words),
      folded: foldedQuery(words),
      labels: [...labels],
      limit: Math.max(PER_INDEX, first),
      first,
    });
  }
}

/**
 * Words in any text, and three times as heavy in a name. Lucene reads AND, OR and NOT only in capitals, and words hold
 * letters and digits only: nothing is left to escape.
 */
export function stemmedQuery(words: readonly string[]): string {
  const all = words.flatMap((word) => [word, ...wordForms(word)]).join(" ");
  return `${all} nameNl:(${all})^3 nameEn:(${all})^3`;
}

/**
 * The word itself weighs most, then what begins with it, then what differs by one letter. Short words beside longer
 * ones are mostly "my" and "in", and weigh little; alone they are names such as UWV.
 */
export function foldedQuery(words: readonly string[]): string {
  const hasLong = words.some(isLong);
  return words
    .flatMap((word) => {
      if (!isLong(word)) return [`${word}^${hasLong ? 0.5 : 4}`];
      const forms = wordForms(word);
      return [
        `${word}^4`,
        `${word}*^2`,
        `${word}~1`,
        ...forms.map((form) => `${form}^4`),
        ...forms.filter(isLong).map((form) => `${form}*`),
      ];
    })
    .join(" ");
}

function isLong(word: string): boolean {
  return word.length >= LONG_ENOUGH;
}
