import { beforeAll, expect, it } from "vitest";
import { worldOfSeeds } from "../../src/cli/seed-world.js";
import { readerOf } from "../../src/graph/text-reader.js";
import type { TextReader } from "../../src/domain/understand/reader.js";
import { EVERYDAY, line, precision, recall } from "./understanding.js";
import { readSpeech } from "./understanding-data.js";

let reader: TextReader;

beforeAll(async () => {
  reader = readerOf(await worldOfSeeds());
}, 60_000);

/** A little below what was measured when the words were last changed: a guard against words that undo others. */
const LEAST = { precision: 0.66, recall: 0.62 };

it.each(["nl", "en"] as const)("everyday sentences in %s are read as well as before", (language) => {
  const texts = readSpeech(EVERYDAY).filter((row) => row.language === language);
  const { scores } = line(reader, language, texts);
  expect(texts.length).toBeGreaterThan(1_000);
  for (const tally of Object.values(scores)) {
    expect(precision(tally)).toBeGreaterThan(LEAST.precision);
    expect(recall(tally)).toBeGreaterThan(LEAST.recall);
  }
});
