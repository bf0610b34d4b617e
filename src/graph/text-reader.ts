import { buildReader, type TextReader } from "../domain/understand/reader.js";
import type { World } from "../domain/world.js";

const KNOWN = new WeakMap<World, TextReader>();

/** The reader of free text for a world: built the first time it is asked for and kept as long as the world is. */
export function readerOf(world: World): TextReader {
  const known = KNOWN.get(world);
  if (known !== undefined) return known;
  const reader = buildReader(world.lexicon, world);
  KNOWN.set(world, reader);
  return reader;
}
