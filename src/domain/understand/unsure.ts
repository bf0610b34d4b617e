import type { Cues } from "./cues.js";
import { Marks, type TextView } from "./text-view.js";

/** What is not said as a fact: for every kind of find, and for happenings only. */
export interface Unsure {
  readonly all: Marks;
  readonly events: Marks;
}

const LONGEST_QUOTE = 3;
const QUOTE_OPENS = /["“„‘']$/;
const QUOTE_CLOSES = /^["”’']/;

/**
 * Reads fear and supposition (`bang dat`, `stel dat`, `what if`: the rest of the sentence), conditions (`als`, `if`:
 * happenings in their clause; everything after them when a `zou` or `would` shows that it is only thought of),
 * wishes and purposes (`wil`, `om te`: happenings), and words in quotation marks. Marks the signs in `cue`.
 */
export function readUnsure(view: TextView, cues: Cues, denied: Marks, cue: Marks): Unsure {
  const all = new Marks(view.length);
  const events = new Marks(view.length);
  for (const { at, length } of cues.fear.find(view.words)) {
    if (denied.has(at)) continue;
    all.set(at + length, view.sentenceOf(at)[1]);
    cue.set(at, at + length - 1);
  }
  for (const { at, length } of cues.wishes.find(view.words)) events.set(at + length, view.clauseOf(at)[1]);
  view.words.forEach((word, at) => {
    if (cues.conditions.has(word)) readCondition(view, cues, at, all, events);
    if (isQuoted(view, at)) all.set(at, at);
  });
  return { all, events };
}

function readCondition(view: TextView, cues: Cues, at: number, all: Marks, events: Marks): void {
  const [from, to] = view.sentenceOf(at);
  const isThought = view.find(cues.would, from, to) !== undefined;
  events.set(at, isThought ? to : view.clauseOf(at)[1]);
  if (isThought) all.set(at, to);
}

/** Inside quotation marks of at most three words. */
function isQuoted(view: TextView, at: number): boolean {
  let from = at;
  while (from > at - LONGEST_QUOTE && !QUOTE_OPENS.test(view.tokens[from]?.before ?? "")) from--;
  if (!QUOTE_OPENS.test(view.tokens[from]?.before ?? "")) return false;
  for (let to = at + 1; to <= from + LONGEST_QUOTE; to++) {
    if (QUOTE_CLOSES.test(view.tokens[to]?.before ?? "")) return true;
  }
  return false;
}
