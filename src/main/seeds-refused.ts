import type { SeedProblem } from "../store/seeds/check/problem.js";

const PROBLEMS_SHOWN = 10;

/** The seeds have problems; nothing was loaded. The message names the first ones with file and line. */
export class SeedsRefused extends Error {
  override name = "SeedsRefused";

  constructor(readonly problems: readonly SeedProblem[]) {
    const lines = problems
      .slice(0, PROBLEMS_SHOWN)
      .map(({ file, line, expected, came }) => `  seeds/${file}:${line}: expected ${expected}, came ${came}`);
    const more =
      problems.length > PROBLEMS_SHOWN ? ` (the first ${PROBLEMS_SHOWN} of ${problems.length})` : "";
    super(
      `The seeds have problems${more}; nothing was loaded.\n${lines.join("\n")}\nSee them all with: npm run seeds:check`,
    );
  }
}
