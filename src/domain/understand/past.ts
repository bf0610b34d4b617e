import type { Cues } from "./cues.js";
import { Marks, type TextView } from "./text-view.js";

/** What was so and is over. `ended`: denied words that say it stopped (`niet meer`). `cue`: the words that say so. */
export interface Past {
  readonly past: Marks;
  readonly ended: Marks;
}

/**
 * Reads what is over: `vroeger` and the like for their clause and on, until `nu`; `opgelost` and the like for what
 * stands before them, also in the sentence before when they point back to it, unless they state a condition (`als`,
 * `totdat`); a moment in the past only together
 * with a verb in the past; `ex-` and `former` for the next words. Marks the signs themselves in `cue`.
 */
export function readPast(view: TextView, cues: Cues, denied: Marks, cue: Marks): Past {
  const past = new Marks(view.length);
  const ended = new Marks(view.length);
  for (const { at } of cues.noMore.find(view.words)) ended.set(...view.clauseOf(at));
  for (const { at, length } of cues.former.find(view.words)) {
    const [, to] = view.sentenceOf(at);
    const now = view.find(cues.now, at + length, to);
    past.set(view.clauseOf(at)[0], now === undefined ? to : Math.max(view.clauseOf(now)[0] - 1, at));
    cue.set(at, at + length - 1);
  }
  for (const { at, length } of cues.solved.find(view.words)) {
    if (denied.has(at) || isCondition(view, cues, at)) continue;
    past.set(beginOfWhatIsSolved(view, cues, at), at);
    cue.set(at, at + length - 1);
  }
  for (const { at } of cues.pastTime.find(view.words)) {
    const [from, to] = view.clauseOf(at);
    if (view.find(cues.pastVerbs, from, to) !== undefined) past.set(from, to);
  }
  view.words.forEach((word, at) => {
    if (!cues.exes.has(word) || (word === "oud" && view.tokens[at + 1]?.before !== "-")) return;
    past.set(at + 1, at + 1);
    cue.set(at, at);
  });
  return { past, ended };
}

/** "Only when the debts are settled": what has yet to be solved. */
function isCondition(view: TextView, cues: Cues, at: number): boolean {
  const [from] = view.clauseOf(at);
  return view.find(cues.conditions, from, at) !== undefined || view.find(cues.until, from, at) !== undefined;
}

function beginOfWhatIsSolved(view: TextView, cues: Cues, at: number): number {
  const [from] = view.sentenceOf(at);
  return cues.that.has(view.word(from)) && from > 0 ? view.sentenceOf(from - 1)[0] : from;
}
