import type { Language, Text } from "../text.js";
import type { World } from "../world.js";
import { tokenise } from "./tokens.js";

/** Every word of the texts of the world in one language, folded: right words, never slips of the finger. */
export function wordsOfWorld(world: World, language: Language): ReadonlySet<string> {
  const texts: (Text | undefined)[] = [
    ...world.issues.list.flatMap(({ name, description }) => [name, description]),
    ...world.lifeEvents.list.flatMap(({ name, notes }) => [name, notes]),
    ...world.circumstances.list.flatMap(({ name, definition, question }) => [name, definition, question]),
    ...world.conditions.list.flatMap(({ name, question }) => [name, question]),
    ...world.interventions.list.flatMap(({ name, description, firstStep }) => [name, description, firstStep]),
  ];
  const words = new Set<string>();
  for (const text of texts) for (const { word } of tokenise(text?.[language] ?? "")) words.add(word);
  return words;
}
