import { globalId, type Label } from "../kinds.js";
import type { Situation } from "../situation.js";
import type { Text } from "../text.js";
import { bothWays, lower } from "../words.js";
import { DEFAULT_WEIGHTS, type Weights } from "../weights.js";
import type { World } from "../world.js";
import { backwardShare } from "./backward.js";
import { FirstThree, PLACES } from "./first-three.js";
import { candidatesFor, type Candidate } from "./question-candidates.js";
import type { QuestionBook } from "./question-book.js";

/** One answer that can be given. */
export interface AnswerOption {
  readonly value: "YES" | "NO" | "UNKNOWN";
  readonly label: Text;
}

/** The one unknown whose answer is expected to change the first three solutions most. */
export interface NextQuestion {
  readonly subject: { readonly label: Label; readonly id: string; readonly name: Text };
  readonly question: Text;
  readonly why: Text;
  readonly options: readonly AnswerOption[];
  readonly sensitive: boolean;
  readonly askNote?: Text;
  /** Expected change of the first three, in [0, 1]. */
  readonly gain: number;
}

/** Below this nothing worth asking would change. */
export const LEAST_GAIN = 0.02;
/** So many questions in a row, then rest. */
export const IN_A_ROW = 5;
/** A sensitive question has to change so much more, and never comes first when another one helps. */
const SENSITIVE_WEIGHT = 0.5;

export interface QuestionTask {
  readonly book: QuestionBook;
  /** Questions that were put before this one without a pause. */
  readonly askedInARow?: number;
  readonly weights?: Weights;
}

/**
 * The next question, or undefined when nothing would change or five were put in a row.
 *
 * `gain = P(yes) * change(yes) + P(no) * change(no)`, where the change of the first three weighs places 3, 2, 1:
 * an act that is gone counts fully, one that moved for a third, and the whole is divided by 6. P of an issue is
 * `1 - (1 - forward)(1 - backward)`, of a condition its declared prior (half of it where doubted), of a
 * circumstance or group a declared 0.3. Never what is in `asked`, nor what the helper has to find out.
 */
export function nextQuestion(
  world: World,
  situation: Situation,
  { book, askedInARow = 0, weights = DEFAULT_WEIGHTS }: QuestionTask,
): NextQuestion | undefined {
  if (askedInARow >= IN_A_ROW) return undefined;
  const first = new FirstThree(world, situation, weights);
  const backward = backwardShare(world.causes, first.belief, first.facts.told);
  const now = first.first(PLACES);
  const best = candidatesFor(world, situation, book, first, backward)
    .filter(({ label, id }) => !situation.asked.has(globalId(label, id)) && !situation.asked.has(id))
    .map((candidate) => ({ candidate, gain: gainOf(first, now, candidate) }))
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort(
      (a, b) => order(b, askedInARow) - order(a, askedInARow) || (a.candidate.id < b.candidate.id ? -1 : 1),
    )[0];
  return best === undefined ? undefined : inWords(best.candidate, best.gain);
}

function order({ candidate, gain }: { candidate: Candidate; gain: number }, askedInARow: number): number {
  if (!candidate.sensitive) return gain;
  return gain * SENSITIVE_WEIGHT - (askedInARow === 0 ? 1 : 0);
}

function gainOf(first: FirstThree, now: readonly number[], { chance, ifYes, ifNo }: Candidate): number {
  return chance * changeOf(now, first.after(ifYes)) + (1 - chance) * changeOf(now, first.after(ifNo));
}

/** In [0, 1]: places weigh 3, 2, 1; gone counts fully, moved for a third. */
export function changeOf(before: readonly number[], after: readonly number[]): number {
  const weights = before.map((_, place) => PLACES - place);
  const whole = (PLACES * (PLACES + 1)) / 2;
  const lost = before.map((act, place) => {
    const at = after.indexOf(act);
    return (weights[place] as number) * (at === -1 ? 1 : at === place ? 0 : 1 / 3);
  });
  const fresh = before.length === 0 && after.length > 0 ? whole : 0;
  return (lost.reduce((sum, each) => sum + each, 0) + fresh) / whole;
}

function inWords({ label, id, name, asked, sensitive, because }: Candidate, gain: number): NextQuestion {
  const plays = label === "Issue";
  return {
    subject: { label, id, name },
    question: asked.question,
    why: asked.why ?? because,
    options: [
      { value: "YES", label: bothWays((to) => `${(plays ? PLAYS : SO)[to]}: ${lower(name[to])}`) },
      { value: "NO", label: plays ? { nl: "Dit speelt niet", en: "This does not play" } : { nl: "Dit klopt niet", en: "This is not so" } }, // prettier-ignore
      { value: "UNKNOWN", label: { nl: "Weet ik niet, of liever niet", en: "I do not know, or rather not" } },
    ],
    sensitive,
    ...(asked.askNote === undefined ? {} : { askNote: asked.askNote }),
    gain,
  };
}

const PLAYS: Text = { nl: "Dit speelt", en: "This plays" };
const SO: Text = { nl: "Dit klopt", en: "This is so" };
