import path from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { checkSeeds, type SeedCheck } from "../store/seeds/check/check-seeds.js";
import { checksumOfSeeds } from "../store/seeds/checksum.js";

const ownSeeds = fileURLToPath(new URL("../../seeds/", import.meta.url));

function summary({ counts }: SeedCheck, checksum: string): string {
  const entries = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const few = ["life_events", "issues", "edges", "interventions", "conditions", "offerings", "sources"];
  const parts = few.map((kind) => `${counts[kind] ?? 0} ${kind.replaceAll("_", " ")}`).join(", ");
  return `The seeds are in order: ${entries} entries of ${Object.keys(counts).length} kinds (${parts}); checksum ${checksum.slice(0, 12)}.`;
}

async function run(dir: string): Promise<void> {
  const check = await checkSeeds(dir);
  if (check.problems.length === 0) {
    console.log(summary(check, await checksumOfSeeds(dir)));
    return;
  }
  for (const { file, line, expected, came } of check.problems) {
    console.error(`${file}:${line}: expected ${expected}; came ${came}`);
  }
  const count = check.problems.length;
  console.error(
    `\n${count} ${count === 1 ? "problem" : "problems"} in ${dir}. Mend the lines above and run the check again; nothing was loaded.`,
  );
  process.exitCode = 1;
}

await new Command("seeds:check")
  .description("Checks every seed against its schema, its references, its sources and the table of counts.")
  .option("--seeds <dir>", "folder of seeds to check", ownSeeds)
  .action(({ seeds }: { seeds: string }) => run(path.resolve(seeds)))
  .parseAsync();
