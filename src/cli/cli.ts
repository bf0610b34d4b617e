import { Command, InvalidArgumentError, Option } from "commander";
import { ConfigError } from "../config.js";
import { EmbeddedError } from "../embedded/index.js";
import { SeedsRefused } from "../main/seeds-refused.js";
import { StoreError } from "../store/errors.js";
import { CommandError } from "./command-error.js";
import type { ExplainOptions } from "./explain.js";
import type { ServeOptions } from "./serve.js";

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  };
}

const port = wholeNumber(0, 65_535);

// Each command reads its own part of the program when it is asked for: a start waits for no other.
const program = new Command("vraagstuk")
  .description("What is going on underneath, and what simple thing would really help.")
  .showHelpAfterError("Try: npx vraagstuk --help");

program
  .command("serve")
  .description("start everything: the database, the knowledge, the API (this is what npm start does)")
  .option("--fresh", "start with an empty local database and load the knowledge again", false)
  .option("--port <number>", "where the API listens (default: PORT, else 4000)", port)
  .action(async (options: ServeOptions) => (await import("./serve.js")).serve(options));

program
  .command("seed")
  .description("load the seeds into the database when they changed")
  .option("--force", "load even when nothing changed", false)
  .action(async (options: { readonly force: boolean }) => (await import("./seed.js")).seed(options));

program
  .command("explain")
  .description("rank one situation and print the paths, without a database")
  .option("--event <id>", "a life event (repeat for more)", collect, [])
  .option("--issue <id>", "an issue that plays (repeat for more)", collect, [])
  .option("--deny-issue <id>", "an issue that does not play", collect, [])
  .option("--circumstance <id[=no]>", "a circumstance, such as over_65 or residence_permit=no", collect, [])
  .option("--priority <id>", "the issue that matters most")
  .option("--first <number>", "how many paths", wholeNumber(1, 20), 3)
  .addOption(new Option("--language <code>", "nl or en").choices(["nl", "en"]).default("nl"))
  .action(async (options: ExplainOptions) => {
    const [{ explain }, { worldOfSeeds }] = await Promise.all([
      import("./explain.js"),
      import("./seed-world.js"),
    ]);
    console.log(explain(await worldOfSeeds(), options));
  });

program
  .command("check")
  .description("check the seeds, and the database against them: every audit must find nothing")
  .action(async () => (await import("./check.js")).check());

try {
  await program.parseAsync();
} catch (error) {
  if (!isExpected(error)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}

/** Failures that a person can mend, whose message says how. Anything else is ours and keeps its trace. */
function isExpected(error: unknown): error is Error {
  return [CommandError, ConfigError, EmbeddedError, SeedsRefused, StoreError].some(
    (kind) => error instanceof kind,
  );
}
