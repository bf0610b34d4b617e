import { join } from "node:path";
import { parseArgs } from "node:util";
import { worldOfSeeds } from "../../src/cli/seed-world.js";
import { readerOf } from "../../src/graph/text-reader.js";
import { SEEDS_FOLDER } from "../../src/cli/paths.js";
import { readSeeds } from "../../src/store/seeds/read-seeds.js";
import { readCases, readJudgements } from "./cases.js";
import { knotLines, scoreKnots } from "./knots.js";
import { planLines, scorePlans } from "./plans.js";
import { graded, recall, type Answers, type GradedScore, type RecallScore } from "./scores.js";
import { answerCases, answerTexts } from "./structured.js";
import { scoreUnderstanding } from "./understanding.js";

const USAGE = `npm run yardstick -- [--cases DIR] [--json]
  --cases DIR  a folder with answer-key.yaml, judgements.yaml and speech.yaml (default ../shared/cases)
  --json       the same as data, with the first ten ids per case
A report, not a test: no constant may be tuned to a case.`;

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "../shared/cases" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) console.log(USAGE);
else await report(values.cases, values.json);

async function report(folder: string, asJson: boolean): Promise<void> {
  const [world, cases, judgements] = await Promise.all([
    worldOfSeeds(),
    readCases(folder),
    readJudgements(folder),
  ]);
  const lines: string[] = [];
  const score = (name: string, answers: Answers) => {
    const scores = { graded: graded(answers, judgements), recall: recall(answers, cases) };
    lines.push(gradedLine(name, scores.graded), ...recallLines(name, scores.recall));
    return { ...scores, answers: Object.fromEntries(answers) };
  };
  const ranking = {
    structured: score("structured", answerCases(world, cases)),
    "text nl": score("text nl", answerTexts(world, cases, "nl")),
    "text en": score("text en", answerTexts(world, cases, "en")),
  };
  const paths = { speech: join(folder, "speech.yaml"), answerKey: join(folder, "answer-key.yaml") };
  const understanding = scoreUnderstanding(readerOf(world), paths, (line) => lines.push(line));
  const knots = scoreKnots(world, (await readSeeds(SEEDS_FOLDER, (kind) => kind === "knots")).knots);
  const plans = await scorePlans(world, folder);
  lines.push(...knotLines(knots), ...planLines(plans));
  console.log(asJson ? JSON.stringify({ ranking, understanding, knots, plans }, null, 2) : lines.join("\n"));
}

/** The plain measure keeps the line that its readers know; other inputs name themselves. */
function gradedLine(name: string, { ndcg5, p5, zeros, a3, unjudged }: GradedScore): string {
  const figure = (value: number): string => value.toFixed(3);
  const opening = name === "structured" ? "graded" : `graded ${name}`;
  return `${opening} nDCG@5 ${figure(ndcg5)} P@5 ${figure(p5)} zeros ${figure(zeros)} a3 ${figure(a3)} unjudged ${unjudged}`;
}

function recallLines(
  name: string,
  { plain, macro, byDifficulty, near5, scored, cases }: RecallScore,
): string[] {
  const three = (each: readonly number[]): string => each.map((value) => value.toFixed(2)).join(" / ");
  return [
    `${name} recall ${three(plain)} plain (scored ${scored} of ${cases})`,
    `${name} recall ${three(macro)} macro (scored ${scored} of ${cases})`,
    ...Object.entries(byDifficulty).map(
      ([difficulty, each]) => `${name} recall ${three(each)} ${difficulty}`,
    ),
    `${name} near@5 ${near5.toFixed(2)}`,
  ];
}
