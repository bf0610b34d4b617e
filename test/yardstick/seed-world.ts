import type { World } from "../../src/domain/world.js";
import { rebuildWorld } from "../../src/graph/rebuild.js";
import { safetyBook } from "../../src/store/books/safety.js";
import { rowsFromSeeds } from "../../src/store/rows/rows-from-seeds.js";
import { readSeeds } from "../../src/store/seeds/read-seeds.js";

/** The read model of the whole seeds, without a database: for measures and tests that need the real knowledge. */
export async function seedWorld(dir = "seeds"): Promise<World> {
  const seeds = await readSeeds(dir);
  const version = { number: 1, hash: "000000000000", release: seeds.meta.version, builtAt: "1970-01-01T00:00:00Z" };
  return rebuildWorld(version, rowsFromSeeds(seeds), { safety: safetyBook(seeds) });
}
