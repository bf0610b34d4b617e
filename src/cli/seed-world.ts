import type { World } from "../domain/world.js";
import { rebuildWorld } from "../graph/rebuild.js";
import { booksOf } from "../store/books/books.js";
import { rowsFromSeeds } from "../store/rows/rows-from-seeds.js";
import { readSeeds } from "../store/seeds/read-seeds.js";
import { SEEDS_FOLDER } from "./paths.js";

/** The read model of a seeds folder without a database, for commands and measures that need no offerings. */
export async function worldOfSeeds(folder = SEEDS_FOLDER): Promise<World> {
  const seeds = await readSeeds(folder);
  const version = {
    number: 0,
    hash: "unloaded",
    release: seeds.meta.version,
    builtAt: "1970-01-01T00:00:00.000Z",
  };
  return rebuildWorld(version, rowsFromSeeds(seeds), booksOf(seeds));
}
