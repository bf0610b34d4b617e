import type { World } from "../world.js";
import { gapValue, MUCH_PROVEN, type GapValue } from "./gap-value.js";

/** What the best source of an intervention can show, strongest first; the columns of issues by evidence. */
export const EVIDENCE_COLUMNS = [
  "effect-with-comparison",
  "outcome-without-comparison",
  "association-only",
  "reach-or-example-only",
  "legal-basis-only",
] as const;

/** Counts as help for an issue: made for it or a usual help. */
export const HELP_FROM_GRADE = 2;

/** Places of the interventions that are help for each issue, by place in the catalogue of issues. */
export function helpByIssue({ causes, issues, interventions }: World): number[][] {
  const help: number[][] = issues.list.map(() => []);
  interventions.list.forEach(({ addresses }, act) => {
    for (const { cause, grade } of addresses)
      if (grade >= HELP_FROM_GRADE) help[cause - causes.eventCount]?.push(act);
  });
  return help;
}

/**
 * Per column how many interventions for an issue have such evidence: from three on much. None means that every
 * intervention for it was looked up; unknown that for at least one of them nothing was read, or that there is none.
 */
export function evidenceGaps({ interventions }: World, help: readonly number[]): GapValue[] {
  const shown = help.map((act) => interventions.list[act]?.evidenceOf);
  const looked = shown.length > 0 && !shown.includes("none");
  return EVIDENCE_COLUMNS.map((column) =>
    gapValue(shown.filter((each) => each === column).length, MUCH_PROVEN, looked),
  );
}
