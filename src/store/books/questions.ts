import type { AskedAs, QuestionBook } from "../../domain/plan/question-book.js";
import type { Seeds } from "../seeds/types.js";

/** Conditions that the helper finds out: whether there is money and room, a reason on paper, and consent on paper. */
const HOMEWORK = [
  "small-money-available",
  "capacity-available",
  "reason-on-paper",
  "consent-to-share",
  "consent-of-partner",
];

/** The questions about issues and groups as the domain reads them. */
export function questionBook({ questions }: Pick<Seeds, "questions">): QuestionBook {
  const about = (kind: "issue" | "group"): Map<string, AskedAs> =>
    new Map(questions.flatMap((seed) => (seed[kind] === undefined ? [] : [[seed[kind], askedAs(seed)]])));
  return { issues: about("issue"), groups: about("group"), homework: new Set(HOMEWORK) };
}

function askedAs(seed: Seeds["questions"][number]): AskedAs {
  const { question_nl, question_en, why_nl, why_en, ask_note_nl, ask_note_en, sensitive } = seed;
  return {
    question: { nl: question_nl, en: question_en },
    ...(why_nl === undefined || why_en === undefined ? {} : { why: { nl: why_nl, en: why_en } }),
    ...(ask_note_nl === undefined || ask_note_en === undefined
      ? {}
      : { askNote: { nl: ask_note_nl, en: ask_note_en } }),
    sensitive: sensitive === true,
  };
}
