import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { createServer } from "./api/server.js";
import { SEEDS_FOLDER } from "./cli/paths.js";
import { ConfigError, type Config } from "./config.js";
import { defaultHome, startEmbedded } from "./embedded/index.js";
import { SnapshotHolder } from "./graph/snapshot.js";
import { readBooks } from "./store/books/books.js";
import { Database, type DatabaseOptions } from "./store/driver.js";
import { loadGraph, type LoadResult } from "./store/load/load-graph.js";
import { Neo4jGapCounts } from "./store/gap-counts.js";
import { Neo4jOffers } from "./store/offers.js";
import { Neo4jOutcomes } from "./store/outcomes.js";
import { pathStatement } from "./store/path-statement.js";
import { Neo4jProviders } from "./store/providers.js";
import { readiness } from "./store/ready.js";
import { rowsFromSeeds } from "./store/rows/rows-from-seeds.js";
import { Neo4jSearch } from "./store/search.js";
import { checkSeeds } from "./store/seeds/check/check-seeds.js";
import type { SeedProblem } from "./store/seeds/check/problem.js";
import { checksumOfSeeds } from "./store/seeds/checksum.js";
import { Neo4jSnapshotSource } from "./store/snapshot-source.js";
import { currentVersion } from "./store/statements/reads.js";
import { warm } from "./store/warm.js";

const POLL_MS = 1_000;

/** Asked before anyone else can, so that the first solve of a person is not the one that compiles everything. */
const WARM_SOLVE = `{ solutionPaths(situation: { issues: ["rent-arrears"] }) { ... on SolutionPaths {
  nodes { intervention { name } paths { share steps { id } } conditions { state } providers { total } } } } }`;
const WARM_SOLVES = 3;
const WEB_FOLDER = fileURLToPath(new URL("../dist/web", import.meta.url));

export interface StartOptions {
  /** Start with an empty embedded database. Ignored with an own server: that is not ours to empty. */
  readonly fresh?: boolean;
  readonly say: (text: string) => void;
}

export interface App {
  /** Such as `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Settles with a sentence when the embedded database ends by itself; otherwise never. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
}

/** The database to work on, whichever it is; nothing else knows whether it is embedded or an own server. */
interface OpenDatabase {
  readonly database: Database;
  readonly failed: Promise<string>;
  close(): Promise<void>;
}

/** Starts the whole product: database, knowledge, read model, API. Whatever was started is stopped when a step fails. */
export async function startApp(config: Config, { fresh = false, say }: StartOptions): Promise<App> {
  const open = await openDatabase(config, { fresh, say });
  const closing: (() => unknown)[] = [() => open.close()];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const { database } = open;
    const logger = pino({ level: config.logLevel });
    const holder = new SnapshotHolder(new Neo4jSnapshotSource(database), () => readBooks(SEEDS_FOLDER), {
      onSwap: ({ version }) => logger.info({ version: version.number, hash: version.hash }, "graph version"),
      onError: (error) => logger.warn({ code: codeOf(error) }, "the graph version could not be read"),
    });
    const server = await createServer({
      world: () => holder.current(),
      offers: new Neo4jOffers(database),
      search: new Neo4jSearch(database),
      providers: new Neo4jProviders(database),
      gapCounts: new Neo4jGapCounts(database),
      outcomes: new Neo4jOutcomes(database),
      outcomeToken: config.outcomeToken,
      ready: () => readiness(database),
      pathStatement,
      logger,
      webFolder: WEB_FOLDER,
    });
    closing.push(() => server.close());
    const address = await listen(server, config);
    await loadSeeds(database, SEEDS_FOLDER, { say });
    say("Reading the graph.");
    await Promise.all([holder.refresh(), warm(database)]);
    for (let round = 0; round < WARM_SOLVES; round++) {
      await server.inject({ method: "POST", url: "/graphql", payload: { query: WARM_SOLVE } });
    }
    holder.startPolling(POLL_MS);
    closing.push(() => holder.stopPolling());
    return { address, failed: open.failed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Listens before the knowledge is loaded: a port in use shows at once, and until the snapshot stands every answer is "not ready". */
async function listen(
  server: Awaited<ReturnType<typeof createServer>>,
  { host, port }: Config,
): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    if (codeOf(error) !== "EADDRINUSE") throw error;
    throw new ConfigError(
      `Expected port ${port} to be free, something else listens there. Choose another with --port or PORT.`,
    );
  }
}

/** Opens the database, does the work, and closes it again, whatever happens. */
export async function withDatabase<T>(
  config: Config,
  options: StartOptions,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const open = await openDatabase(config, options);
  try {
    return await work(open.database);
  } finally {
    await open.close();
  }
}

/**
 * Brings the graph to the seeds. Seeds whose checksum is in the graph are not even parsed; seeds with a problem
 * are not loaded at all.
 */
export async function loadSeeds(
  database: Database,
  folder: string,
  { force = false, say }: { readonly force?: boolean; readonly say: (text: string) => void },
): Promise<LoadResult> {
  const checksum = await checksumOfSeeds(folder);
  const [current] = await database.run(currentVersion, {}).catch(() => []);
  if (!force && current !== undefined && current.settled && current.checksum === checksum) {
    return { version: current, changed: false };
  }
  say("Checking the seeds.");
  const { problems, seeds } = await checkSeeds(folder);
  if (seeds === undefined) throw new SeedsRefused(problems);
  const { version: release } = seeds.meta;
  return loadGraph(database, rowsFromSeeds(seeds), {
    checksum,
    release,
    force,
    onProgress: ({ say: text, rows }) => say(rows === 0 ? `${text.en}.` : `${text.en}: ${rows} rows.`),
  });
}

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

async function openDatabase(config: Config, { fresh = false, say }: StartOptions): Promise<OpenDatabase> {
  if (config.neo4j !== undefined)
    return connect(config.neo4j, new Promise(() => undefined), async () => undefined);
  const home = config.home ?? defaultHome(config.environment, process.platform);
  const embedded = await startEmbedded({
    home,
    env: config.environment,
    fresh,
    ...(config.javaHome === undefined ? {} : { javaHome: config.javaHome }),
    onProgress: ({ message }) => say(message),
  });
  let isStopping = false;
  const ended = new Promise<string>((resolve) => {
    void embedded.exited.then(() => {
      if (!isStopping)
        resolve(
          `The local database ended by itself. Its log is in ${join(embedded.home, "logs")}. Start again with: npm start`,
        );
    });
  });
  return connect(embedded, ended, async () => {
    isStopping = true;
    await embedded.stop();
  });
}

function connect(
  options: DatabaseOptions,
  failed: Promise<string>,
  after: () => Promise<void>,
): OpenDatabase {
  const database = new Database(options);
  const close = async (): Promise<void> => {
    await database.close();
    await after();
  };
  return { database, failed, close };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
}
