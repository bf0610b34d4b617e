import { closeFacts } from "../../domain/facts.js";
import type { Unconfirmed } from "../../domain/safety.js";
import type { Situation } from "../../domain/situation.js";
import { withReading } from "../../domain/told-in-words.js";
import type { View } from "../view.js";
import { readWords } from "./read-words.js";
import { toUnderstanding, type UnderstandingType } from "./understanding.type.js";

/** What was told by ids and by words, as one situation. */
export interface Told {
  readonly situation: Situation;
  /** What rests on the text alone, for safety; undefined without a text. */
  readonly unconfirmed: Unconfirmed | undefined;
  readonly reading: UnderstandingType | undefined;
}

/** A text that is not read adds nothing, and its reading says why. */
export function readTold(view: View, told: Situation, text: string | null | undefined): Told {
  if (text === null || text === undefined)
    return { situation: told, unconfirmed: undefined, reading: undefined };
  const { understanding, raised, situation: read } = readWords(view, text);
  return {
    situation: withReading(view.world, told, read),
    unconfirmed: { confirmed: closeFacts(view.world, told), raised },
    reading: toUnderstanding(view, understanding, raised),
  };
}
