import type { Config } from "../config.js";
import { openDatabase, type StartOptions } from "./open-database.js";

export interface App {
  /** Such as `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Settles with a sentence when the embedded database ends by itself; otherwise never. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the whole product: database, knowledge, read model, API. The database takes longest to start, so the rest
 * of the program is read meanwhile. Whatever was started is stopped when a step fails.
 */
export async function startApp(config: Config, options: StartOptions): Promise<App> {
  const load = once(async () => {
    const { serveGraph, worldAhead } = await import("./serve-graph.js");
    return { serveGraph, ahead: worldAhead(config) };
  });
  const open = await openDatabase(config, { ...options, whileStarting: () => void load() });
  try {
    const { serveGraph, ahead } = await load();
    const { address, stop } = await serveGraph(open.database, config, { say: options.say, ahead });
    return {
      address,
      failed: open.failed,
      stop: async () => {
        await stop();
        await open.close();
      },
    };
  } catch (error) {
    await open.close();
    throw error;
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}
