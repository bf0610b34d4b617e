import { badInput } from "../errors.js";

/** Words of a person in one field; longer texts are not looked up. */
export const LONGEST_TEXT = 200;

/** The words without space around them; undefined when there are none, an error when there are too many. */
export function readText(text: string | null | undefined, position: string): string | undefined {
  const words = text?.trim();
  if (words === undefined || words === "") return undefined;
  if (words.length > LONGEST_TEXT) throw badInput(position, `at most ${LONGEST_TEXT} characters`);
  return words;
}
