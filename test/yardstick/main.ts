import { parseArgs } from "node:util";
import { readCases, readJudgements } from "./cases.js";
import { graded, recall, type GradedScore, type RecallScore } from "./scores.js";
import { worldOfSeeds } from "../../src/cli/seed-world.js";
import { answerCases } from "./structured.js";

const USAGE = `npm run yardstick -- [--cases DIR] [--json]
  --cases DIR  a folder with answer-key.yaml and judgements.yaml (default ../shared/cases)
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
  const answers = answerCases(world, cases);
  const scores = { graded: graded(answers, judgements), recall: recall(answers, cases) };
  if (asJson) console.log(JSON.stringify({ ...scores, answers: Object.fromEntries(answers) }, null, 2));
  else for (const line of [gradedLine(scores.graded), ...recallLines(scores.recall)]) console.log(line);
}

function gradedLine({ ndcg5, p5, zeros, a3, unjudged }: GradedScore): string {
  const figure = (value: number): string => value.toFixed(3);
  return `graded nDCG@5 ${figure(ndcg5)} P@5 ${figure(p5)} zeros ${figure(zeros)} a3 ${figure(a3)} unjudged ${unjudged}`;
}

function recallLines({ plain, macro, byDifficulty, near5, scored, cases }: RecallScore): string[] {
  const three = (values: readonly number[]): string => values.map((value) => value.toFixed(2)).join(" / ");
  return [
    `structured recall ${three(plain)} plain (scored ${scored} of ${cases})`,
    `structured recall ${three(macro)} macro (scored ${scored} of ${cases})`,
    ...Object.entries(byDifficulty).map(([name, values]) => `structured recall ${three(values)} ${name}`),
    `structured near@5 ${near5.toFixed(2)}`,
  ];
}
