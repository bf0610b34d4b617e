import { readConfig } from "../config.js";
import { withDatabase } from "../main/open-database.js";
import { SEEDS_FOLDER } from "./paths.js";
import { runAudits } from "../store/audit.js";
import { checkSeeds } from "../store/seeds/check/check-seeds.js";
import { CommandError } from "./command-error.js";
import { progressLines } from "./progress-lines.js";

/** Checks the seeds and then the database against its own rules. Fails with the list of what is wrong. */
export async function check(): Promise<void> {
  const { problems, counts } = await checkSeeds(SEEDS_FOLDER);
  if (problems.length > 0) {
    throw new CommandError(`The seeds have ${problems.length} problems. See them with: npm run seeds:check`);
  }
  const entries = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(`Seeds: ${entries} entries, no problems.`);
  const progress = progressLines();
  await withDatabase(readConfig(), { say: progress.say }, async (database) => {
    const findings = await runAudits(database);
    progress.done();
    if (findings.length === 0) return console.log("Database: every audit found nothing, as it should.");
    const lines = findings.map(({ audit, subject, problem }) => `  ${audit}: ${subject}: ${problem}`);
    throw new CommandError(
      `The audits found ${findings.length} things:\n${lines.join("\n")}\nLoad again with: npx vraagstuk seed --force`,
    );
  });
}
