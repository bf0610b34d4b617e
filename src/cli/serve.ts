import { readConfig } from "../config.js";
import { startApp } from "../main/start-app.js";
import { CommandError } from "./command-error.js";
import { progressLines } from "./progress-lines.js";

const EXAMPLE =
  '{"query":"{ solutionPaths(situation: {issues: [\\"rent-arrears\\"]}) { __typename ... on SolutionPaths { nodes { intervention { name } } } } }"}';

/** Exit code of a start that was interrupted; the database's watchdog ends it, and the next start repairs a half load. */
const INTERRUPTED = 130;

export interface ServeOptions {
  readonly fresh: boolean;
  readonly port?: number;
}

/** Runs until it is asked to stop (Ctrl-C or SIGTERM), then ends the database and the API in order. */
export async function serve(options: ServeOptions): Promise<void> {
  const read = readConfig();
  const config = options.port === undefined ? read : { ...read, port: options.port };
  const progress = progressLines();
  const stopping = new AbortController();
  let isReady = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => (isReady ? stopping.abort() : process.exit(INTERRUPTED)));
  }
  const app = await startApp(config, { fresh: options.fresh, say: progress.say });
  isReady = true;
  progress.done();
  console.log(ready(app.address));
  await new Promise<void>((resolve) => {
    if (stopping.signal.aborted) resolve();
    stopping.signal.addEventListener("abort", () => resolve());
    void app.failed.then(() => resolve());
  });
  await app.stop();
  const failure = await Promise.race([app.failed, undefined]);
  if (failure !== undefined) throw new CommandError(failure);
}

function ready(address: string): string {
  return [
    "",
    `Vraagstuk is ready at ${address}`,
    `  Screen    ${address}/`,
    `  GraphQL   ${address}/graphql`,
    `  Schema    ${address}/schema.graphql`,
    "Try it:",
    `  curl -s ${address}/graphql -H 'content-type: application/json' -d '${EXAMPLE}'`,
    "Stop with Ctrl-C.",
  ].join("\n");
}
