import { join } from "node:path";
import type { Config } from "../config.js";
import { defaultHome, startEmbedded } from "../embedded/index.js";
import { Database, type DatabaseOptions } from "../store/driver.js";
import { applySchema } from "../store/schema.js";
import { warm } from "../store/warm.js";

export interface StartOptions {
  /** Start with an empty embedded database. Ignored with an own server: that is not ours to empty. */
  readonly fresh?: boolean;
  readonly say: (text: string) => void;
  /** Called while the embedded database starts, perhaps more than once: what is done then costs little time. */
  readonly whileStarting?: () => void;
}

/** The database to work on, whichever it is; nothing else knows whether it is embedded or an own server. */
export interface OpenDatabase {
  readonly database: Database;
  /** Settles with a sentence when the embedded database ends by itself; otherwise never. */
  readonly failed: Promise<string>;
  close(): Promise<void>;
}

/** Starts the embedded database, or connects to the own server that the configuration names. */
export async function openDatabase(
  config: Config,
  { fresh = false, say, whileStarting }: StartOptions,
): Promise<OpenDatabase> {
  if (config.neo4j !== undefined)
    return connect(config.neo4j, new Promise(() => undefined), async () => undefined);
  const embedded = await startEmbedded({
    home: homeOf(config),
    env: config.environment,
    fresh,
    ...(config.javaHome === undefined ? {} : { javaHome: config.javaHome }),
    onProgress: ({ message }) => say(message),
    rehearse,
    ...(whileStarting === undefined ? {} : { whileStarting }),
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

/** What every start does, on an empty database. */
async function rehearse(server: DatabaseOptions): Promise<void> {
  const database = new Database(server);
  try {
    await applySchema(database);
    await warm(database);
  } finally {
    await database.close();
  }
}

/** The folder of this user for all that is kept on this machine. */
export function homeOf({ home, environment }: Config): string {
  return home ?? defaultHome(environment, process.platform);
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
