/** Words in a row that say something about what stands around them; a last `*` on a word means begins with. */
export class Phrases {
  private readonly byFirst = new Map<string, string[][]>();
  private readonly open: string[][] = [];

  /** One phrase per entry, words separated by spaces, folded. */
  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const [first = ""] = words;
      if (first.endsWith("*")) this.open.push(words);
      else this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), words]);
    }
  }

  /** How many words the longest phrase takes that begins at this place; 0 for none. */
  lengthAt(words: readonly string[], at: number): number {
    let length = 0;
    for (const phrase of [...(this.byFirst.get(words[at] ?? "") ?? []), ...this.open]) {
      if (phrase.length > length && phrase.every((word, place) => agrees(words[at + place], word)))
        length = phrase.length;
    }
    return length;
  }

  /** Every place where a phrase begins, with its length. */
  find(words: readonly string[]): { at: number; length: number }[] {
    const found: { at: number; length: number }[] = [];
    for (let at = 0; at < words.length; at++) {
      const length = this.lengthAt(words, at);
      if (length > 0) found.push({ at, length });
    }
    return found;
  }
}

function agrees(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

/** Phrases written with commas between them. */
export function phrasesOf(text: string): Phrases {
  return new Phrases(text.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " ")));
}

/** Words written with spaces between them. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
