import type { ComplexityEstimatorArgs } from "graphql-query-complexity";
import { LONGEST_TEXT } from "../../domain/understand/understanding.js";
import { MOST_PER_PAGE, USUAL_PAGE } from "./page.js";

/** Cost of a list of neighbours: one for the field, and its fields as often as there are neighbours on average. */
export function usually(count: number) {
  return ({ childComplexity }: Pick<ComplexityEstimatorArgs, "childComplexity">): number =>
    1 + count * childComplexity;
}

/** Cost of a page: its fields as often as `first` says. */
export function perPage(usual: number = USUAL_PAGE, most: number = MOST_PER_PAGE) {
  return ({ args, childComplexity }: Pick<ComplexityEstimatorArgs, "args" | "childComplexity">): number => {
    const asked: unknown = args["first"];
    const first = typeof asked === "number" ? Math.min(most, Math.max(1, asked)) : usual;
    return 1 + first * childComplexity;
  };
}

/** Cost of a field that works before it answers: that work, counted in fields of an answer, and what is asked below. */
export function atLeast(work: number) {
  return ({ childComplexity }: Pick<ComplexityEstimatorArgs, "childComplexity">): number =>
    work + childComplexity;
}

/** Cost of reading the argument `text`: it grows with its length, up to the longest that is read. */
export function readingText({ args }: Pick<ComplexityEstimatorArgs, "args">): number {
  const text: unknown = args["text"];
  return typeof text === "string" ? 500 + Math.min(text.length, LONGEST_TEXT) : 0;
}
