import type { RaisedFlag } from "../../domain/understand/safety-words.js";
import { toSituation } from "../../domain/understand/to-situation.js";
import type { Understanding } from "../../domain/understand/understanding.js";
import type { Situation } from "../../domain/situation.js";
import { readerOf } from "../../graph/text-reader.js";
import type { View } from "../view.js";

/** A text as it was read, in the language of the root field. */
export interface ReadWords {
  readonly understanding: Understanding;
  /** Safety flags that the words raise by themselves. */
  readonly raised: readonly RaisedFlag[];
  /** The reading taken as confirmed. */
  readonly situation: Situation;
}

export function readWords({ world, language }: View, text: string): ReadWords {
  const reader = readerOf(world);
  const understanding = reader.read(text, language);
  return {
    understanding,
    raised: reader.dangersIn(text, language),
    situation: toSituation(world, understanding),
  };
}
