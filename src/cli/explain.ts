import { answerSituation, Explainer } from "../domain/answer.js";
import { readSituation, type SituationInput } from "../domain/situation.js";
import type { Language } from "../domain/text.js";
import { DEFAULT_WEIGHTS } from "../domain/weights.js";
import type { World } from "../domain/world.js";
import { CommandError } from "./command-error.js";
import { printMisses, printSafety, printSolution } from "./print-solution.js";

export interface ExplainOptions {
  readonly event: readonly string[];
  readonly issue: readonly string[];
  readonly denyIssue: readonly string[];
  readonly circumstance: readonly string[];
  readonly priority?: string;
  readonly language: Language;
  readonly first: number;
}

const MISSES_SHOWN = 3;

/** Ranks one situation and gives the answer as text. Throws a CommandError that names the place of an unknown id. */
export function explain(world: World, options: ExplainOptions): string {
  const { language } = options;
  const { situation, unknown } = readSituation(world, inputOf(options));
  if (unknown.length > 0) {
    const where = unknown.map(({ position, expected }) => `${position}: expected the id of a ${expected}`);
    throw new CommandError(`${where.join("\n")}\nThe ids stand in the seeds folder; places count from 0.`);
  }
  const answer = answerSituation(world, situation, DEFAULT_WEIGHTS);
  const { block, prompt } = answer.safety;
  const safety =
    block !== undefined ? [printSafety(block, language)] : prompt ? [prompt.question[language]] : [];
  if (answer.kind === "NEED_MORE") {
    const parts = answer.domains.map(({ name }) => `  ${name[language]}`);
    return [...safety, answer.question[language], ...parts].join("\n");
  }
  const explainer = new Explainer(world, answer.ranking);
  const solutions = explainer.solutions(0, options.first).map((each) => printSolution(each, language));
  const misses = printMisses(explainer.nearMisses(MISSES_SHOWN), language);
  const body = answer.kind === "NOTHING_FITS" ? [answer.text[language]] : solutions;
  return [...safety, ...body, misses].filter((part) => part !== "").join("\n\n");
}

/** `--circumstance over_65`, or `--circumstance residence_permit=no`. */
function inputOf(options: ExplainOptions): SituationInput {
  return {
    lifeEvents: options.event,
    issues: options.issue,
    deniedIssues: options.denyIssue,
    circumstances: options.circumstance.map((said) => {
      const [circumstance = "", answer = "yes"] = said.split("=");
      return { circumstance, holds: answer === "no" ? "NO" : "YES" };
    }),
    ...(options.priority === undefined ? {} : { priority: options.priority }),
  };
}
