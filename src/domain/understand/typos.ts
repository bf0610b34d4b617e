const SHORTEST = 6;
const FREE = 8;

/**
 * Finds the word that was meant by a misspelled one. Only words of six letters and more, only with the same
 * first letter, never words that are known. Where both have at most seven letters the slip must be one that fingers and ears make
 * (two letters swapped, a letter doubled or not, d for t and the like); otherwise any one slip will do.
 * Deterministic: the first in order of letters wins among equals.
 */
export class Typos {
  private readonly shelves = new Map<string, string[]>();

  /** `wanted`: words that may be meant. `known`: says of every other right word that it is one. */
  constructor(
    wanted: Iterable<string>,
    private readonly known: (word: string) => boolean,
  ) {
    for (const word of [...new Set(wanted)].sort()) {
      if (word.length < SHORTEST - 1 || !/^[a-z]+$/.test(word)) continue;
      const shelf = shelfOf(word, word.length);
      const list = this.shelves.get(shelf);
      if (list === undefined) this.shelves.set(shelf, [word]);
      else list.push(word);
    }
  }

  meantBy(word: string): string | undefined {
    if (word.length < SHORTEST || word.length > 30 || !/^[a-z]+$/.test(word) || this.known(word))
      return undefined;
    for (const length of [word.length, word.length - 1, word.length + 1]) {
      for (const candidate of this.shelves.get(shelfOf(word, length)) ?? []) {
        const isFree = Math.max(word.length, length) >= FREE;
        if (isOneSlip(word, candidate) && (isFree || isCommonSlip(word, candidate))) return candidate;
      }
    }
    return undefined;
  }
}

function shelfOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** One letter more, less, other, or two neighbours swapped (optimal string alignment of 1). */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restB.slice(1) === restA;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

const ALIKE = [
  "dt",
  "td",
  "sz",
  "zs",
  "fv",
  "vf",
  "ck",
  "kc",
  "sc",
  "cs",
  "iy",
  "yi",
  "gh",
  "hg",
  "ea",
  "ae",
  "ei",
  "ie",
];

function isCommonSlip(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at++;
  if (a.length === b.length) {
    const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
    return swapped || ALIKE.includes(`${a[at] ?? ""}${b[at] ?? ""}`);
  }
  const [long, extra] = a.length > b.length ? [a, a[at]] : [b, b[at]];
  return extra === long[at - 1] || extra === long[at + 1] || "ht".includes(extra ?? "");
}
