import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { createServer } from "../api/server.js";
import { SEEDS_FOLDER } from "../cli/paths.js";
import { ConfigError, type Config } from "../config.js";
import type { World } from "../domain/world.js";
import { prepare } from "../graph/prepare.js";
import { rebuildWorld } from "../graph/rebuild.js";
import { SnapshotHolder, type SnapshotEvents } from "../graph/snapshot.js";
import { readBooks } from "../store/books/books.js";
import type { Database } from "../store/driver.js";
import { Neo4jGapCounts } from "../store/gap-counts.js";
import { KeptSnapshotSource, lastRows } from "../store/kept-snapshot-source.js";
import { Kept } from "../store/kept.js";
import { Neo4jOffers } from "../store/offers.js";
import { Neo4jOutcomes } from "../store/outcomes.js";
import { pathStatement } from "../store/path-statement.js";
import { Neo4jProviders } from "../store/providers.js";
import { readiness } from "../store/ready.js";
import { Neo4jSearch } from "../store/search.js";
import { Neo4jSnapshotSource } from "../store/snapshot-source.js";
import { warm } from "../store/warm.js";
import { giveMemoryBack } from "./idle-memory.js";
import { loadSeeds } from "./load-seeds.js";
import { homeOf } from "./open-database.js";

const POLL_MS = 1_000;

/** Asked before anyone else can, so that the first solve of a person is not the one that compiles everything. */
const WARM_SOLVE = `{ solutionPaths(situation: { issues: ["rent-arrears"], municipality: "Utrecht" }) {
  ... on SolutionPaths { nodes {
    intervention { name } paths { share steps { id } } conditions { state } providers { total } } } } }`;
const WARM_SOLVES = 3;
const WEB_FOLDER = fileURLToPath(new URL("../../dist/web", import.meta.url));

type Server = Awaited<ReturnType<typeof createServer>>;

export interface Serving {
  /** Such as `http://127.0.0.1:4000`. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * The world as it was served last, built while the database still starts. Undefined when nothing is kept, or when it
 * cannot be used any more; the database then gives it.
 */
export async function worldAhead(config: Config): Promise<World | undefined> {
  try {
    const kept = keptBy(config);
    const last = await lastRows(kept);
    if (last === undefined) return undefined;
    const world = rebuildWorld(last.version, last.rows, await readBooks(SEEDS_FOLDER, kept));
    prepare(world);
    return world;
  } catch {
    return undefined;
  }
}

function keptBy(config: Config): Kept {
  return new Kept(join(homeOf(config), "kept"));
}

/** Brings the graph to the seeds and serves it. What was started is stopped when a step fails; the database stays open. */
export async function serveGraph(
  database: Database,
  config: Config,
  { say, ahead }: { readonly say: (text: string) => void; readonly ahead: Promise<World | undefined> },
): Promise<Serving> {
  const logger = pino({ level: config.logLevel });
  const kept = keptBy(config);
  const source = new KeptSnapshotSource(new Neo4jSnapshotSource(database), kept);
  const events: SnapshotEvents = {
    onSwap: ({ version }) => logger.info({ version: version.number, hash: version.hash }, "graph version"),
    onError: (error) => logger.warn({ code: codeOf(error) }, "the graph version could not be read"),
  };
  const holder = new SnapshotHolder(source, () => readBooks(SEEDS_FOLDER, kept), events, ahead);
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
  const stop = async (): Promise<void> => {
    await holder.stopPolling();
    await server.close();
  };
  try {
    const address = await listen(server, config);
    const warming = warm(database);
    warming.catch(() => undefined);
    const { changed } = await loadSeeds(database, SEEDS_FOLDER, { say });
    say("Reading the graph.");
    const warmAgain = async (): Promise<unknown> => ((await warming) && !changed) || warm(database);
    await Promise.all([holder.refresh(), warmAgain()]);
    for (let round = 0; round < WARM_SOLVES; round++) {
      await server.inject({ method: "POST", url: "/graphql", payload: { query: WARM_SOLVE } });
    }
    holder.startPolling(POLL_MS);
    const stopGiving = giveMemoryBack();
    return {
      address,
      stop: async () => {
        stopGiving();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Listens before the knowledge is loaded: a port in use shows at once, and until the snapshot stands every answer is "not ready". */
async function listen(server: Server, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    if (codeOf(error) !== "EADDRINUSE") throw error;
    throw new ConfigError(
      `Expected port ${port} to be free, something else listens there. Choose another with --port or PORT.`,
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
}
