import type { Cues } from "./cues.js";
import { Marks, type TextView } from "./text-view.js";

/** How far into a clause somebody may be named and still be whom it is about. */
const SUBJECT_REACH = 2;

/**
 * Reads what is said of people outside the household: a clause that opens with one (`mijn buurman`, `a friend of
 * mine`) and does not name the speaker, with the clauses after it that go on about `he` or `she`; and what stands
 * before words such as `niet over mij`. Marks the signs themselves in `cue`.
 */
export function readOthers(view: TextView, cues: Cues, cue: Marks): Marks {
  const other = new Marks(view.length);
  for (const { at, length } of cues.others.find(view.words)) {
    const [from, to] = view.clauseOf(at);
    if (at - from > SUBJECT_REACH || speaksOfMe(view, cues, from, to, at)) continue;
    other.set(from, to);
    cue.set(at, at + length - 1);
    carryOn(view, cues, other, to + 1);
  }
  for (const { at, length } of cues.notAboutMe.find(view.words)) {
    const [from] = view.sentenceOf(at);
    other.set(from > 0 ? view.sentenceOf(from - 1)[0] : 0, at - 1);
    cue.set(at, at + length - 1);
  }
  return other;
}

function carryOn(view: TextView, cues: Cues, other: Marks, start: number): void {
  let next = start;
  while (next < view.length && cues.third.has(view.word(next))) {
    const [from, to] = view.clauseOf(next);
    if (speaksOfMe(view, cues, from, to, -Infinity)) return;
    other.set(from, to);
    next = to + 1;
  }
}

/** Whether a clause names the speaker, other than as whose the other person is. */
function speaksOfMe(view: TextView, cues: Cues, from: number, to: number, person: number): boolean {
  for (let at = from; at <= to; at++) {
    if (Math.abs(at - person) > SUBJECT_REACH && cues.first.has(view.word(at))) return true;
  }
  return false;
}
