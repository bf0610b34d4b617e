import { buildReader, type TextReader } from "../domain/understand/reader.js";
import type { World } from "../domain/world.js";

interface Known {
  readonly lexicon: World["lexicon"];
  readonly reader: TextReader;
}

/** By the catalogue of issues: a world that only learned from outcomes shares it, and reads words the same way. */
const KNOWN = new WeakMap<World["issues"], Known>();

/** The reader of free text for a world: built the first time it is asked for and kept as long as its catalogues are. */
export function readerOf(world: World): TextReader {
  const known = KNOWN.get(world.issues);
  if (known !== undefined && known.lexicon === world.lexicon) return known.reader;
  const reader = buildReader(world.lexicon, world);
  KNOWN.set(world.issues, { lexicon: world.lexicon, reader });
  return reader;
}
