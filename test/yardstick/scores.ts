import type { Case, Judgements } from "./cases.js";

/** The first ten ids per case, in the order of the answer. */
export type Answers = ReadonlyMap<string, readonly string[]>;

export interface GradedScore {
  readonly ndcg5: number;
  /** Share of the first five graded 2 or 3. */
  readonly p5: number;
  readonly zeros: number;
  /** Share of cases with a 3 among the first five. */
  readonly a3: number;
  readonly unjudged: number;
  readonly cases: number;
}

/** Gain 2^grade - 1 against the best order of the judged acts; an act without a grade counts as 0. Means over the cases. */
export function graded(answers: Answers, judgements: Judgements): GradedScore {
  const entries = Object.entries(judgements);
  const each = entries.map(([id, { grades }]) => {
    const first = (answers.get(id) ?? []).slice(0, 5);
    const got = first.map((act) => grades[act] ?? 0);
    const ideal = Object.values(grades).sort((a, b) => b - a);
    return {
      ndcg: gain(got) / (gain(ideal.slice(0, 5)) || 1),
      good: got.filter((grade) => grade >= 2).length / 5,
      zero: (got.filter((grade) => grade === 0).length + 5 - got.length) / 5,
      three: got.includes(3) ? 1 : 0,
      unjudged: first.filter((act) => grades[act] === undefined).length,
    };
  });
  return {
    ndcg5: mean(each.map(({ ndcg }) => ndcg)),
    p5: mean(each.map(({ good }) => good)),
    zeros: mean(each.map(({ zero }) => zero)),
    a3: mean(each.map(({ three }) => three)),
    unjudged: each.reduce((sum, { unjudged }) => sum + unjudged, 0),
    cases: entries.length,
  };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

export interface RecallScore {
  /** Plain and macro-averaged over kinds, at 1, 3 and 5. */
  readonly plain: readonly [number, number, number];
  readonly macro: readonly [number, number, number];
  readonly byDifficulty: Readonly<Record<string, readonly [number, number, number]>>;
  /** No hit in five, but a near id among them. */
  readonly near5: number;
  readonly scored: number;
  readonly cases: number;
}

/** Recall of what broke the deadlock, on the cases that have an accepted id. */
export function recall(answers: Answers, cases: readonly Case[]): RecallScore {
  const scored = cases.filter(({ accepted }) => accepted.length > 0);
  const hit = (each: Case, k: number): number =>
    (answers.get(each.id) ?? []).slice(0, k).some((act) => each.accepted.includes(act)) ? 1 : 0;
  const at = (list: readonly Case[]): readonly [number, number, number] => [
    mean(list.map((each) => hit(each, 1))),
    mean(list.map((each) => hit(each, 3))),
    mean(list.map((each) => hit(each, 5))),
  ];
  const kinds = Object.values(groupBy(scored, ({ kind }) => kind)).map(at);
  const nearMisses = scored.filter((each) => {
    const first = (answers.get(each.id) ?? []).slice(0, 5);
    return hit(each, 5) === 0 && first.some((act) => each.near.includes(act));
  });
  return {
    plain: at(scored),
    macro: [0, 1, 2].map((place) =>
      mean(kinds.map((kind) => kind[place] ?? 0)),
    ) as unknown as RecallScore["macro"],
    byDifficulty: Object.fromEntries(
      Object.entries(groupBy(scored, ({ difficulty }) => difficulty)).map(([name, list]) => [name, at(list)]),
    ),
    near5: nearMisses.length / (scored.length || 1),
    scored: scored.length,
    cases: cases.length,
  };
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const item of list) (groups[key(item)] ??= []).push(item);
  return groups;
}
