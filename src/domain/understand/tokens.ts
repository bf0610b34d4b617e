import { fold } from "./fold.js";

/** A word of a text, with its place in the original string (UTF-16 units, end exclusive). */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: small letters, no accents, no apostrophes. */
  readonly word: string;
  /** Sentences count from 0. */
  readonly sentence: number;
  /** Clauses count from 0 over the whole text. */
  readonly clause: number;
  /** What stands between this word and the one before it. */
  readonly before: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\p{Cf}+(?=[\p{L}\p{N}])|['’‘ʼ`´](?=\p{L}))*/gu;
const TAG = /<\/?[a-z!][^<>]{0,300}>/giu;
const SENTENCE_END = /[!?\n;…]|\.(?=\s|$)/u;
const SHORT_FORMS = new Set(
  (
    "dhr mw mevr mej dr drs mr ds ir nr ca evt bijv gem max min incl excl aanv bijz bijst tel afd jr sr mnd wkn wk vgl resp " +
    "zgn ivm mbt tav ipv obv oa dd mrs ms prof st approx etc vs dept no"
  ).split(" "),
);

const OPENERS = new Set(
  "maar want omdat doordat terwijl zodat hoewel tenzij totdat voordat nadat sinds but because although though while unless until since so".split(
    " ",
  ),
);
const AND = new Set("en of and or dus".split(" "));
const SUBJECTS = new Set(
  "ik je jij u hij ze zij we wij jullie er het dat i you he she it they we there nobody".split(" "),
);

/**
 * The words of a text in order. Tags of markup are skipped; letters of every script count; characters without a
 * width (joiners, direction marks, soft hyphens) stay inside their word. Never throws.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const readable = text.replace(TAG, (tag) => " ".repeat(tag.length));
  let sentence = 0;
  let clause = 0;
  let end = 0;
  for (const match of readable.matchAll(WORD)) {
    const before = readable.slice(end, match.index);
    const last = tokens.at(-1);
    const word = fold(match[0]);
    end = match.index + match[0].length;
    if (word === "") continue;
    if (last !== undefined && endsSentence(before, last.word)) {
      sentence++;
      clause++;
    } else if (last !== undefined && beginsClause(before, last.word, word)) clause++;
    tokens.push({ start: match.index, end, word, sentence, clause, before });
  }
  return tokens;
}

/** A comma or another stop, a word that opens a clause, or `and` with a new subject. */
function beginsClause(before: string, last: string, word: string): boolean {
  return /[,:()"“”„–—]|\s-\s/.test(before) || OPENERS.has(word) || (AND.has(last) && SUBJECTS.has(word));
}

function endsSentence(between: string, last: string): boolean {
  if (!SENTENCE_END.test(between)) return false;
  return !(
    between.startsWith(".") &&
    !/[!?\n]/.test(between) &&
    (SHORT_FORMS.has(last) || last.length === 1)
  );
}
