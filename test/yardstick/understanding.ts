import { fileURLToPath } from "node:url";
import type { ConceptKind } from "../../src/domain/understand/lexicon-book.js";
import type { TextReader } from "../../src/domain/understand/reader.js";
import { isTold } from "../../src/domain/understand/understanding.js";
import { type LabelledText, readCases, readSpeech } from "./understanding-data.js";

/** Counts over texts: found and labelled, found, labelled. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly labelled: number;
}

export interface UnderstandingLine {
  readonly name: string;
  readonly texts: number;
  readonly scores: Readonly<Record<ConceptKind, Tally>>;
}

export interface UnderstandingPaths {
  /** Labelled sentences. */
  readonly speech: string;
  /** Answer key of the published cases. */
  readonly answerKey: string;
}

/** Sentences of our own. */
export const EVERYDAY = fileURLToPath(new URL("sentences/everyday.yaml", import.meta.url));

const KINDS = ["issue", "lifeEvent", "circumstance"] as const;
const SHOWN: Readonly<Record<ConceptKind, string>> = {
  issue: "issues",
  lifeEvent: "events",
  circumstance: "circumstances",
};

/**
 * Precision and recall of what the reader takes as told, against labelled sentences (by language, traps apart, even
 * and odd numbers apart) and the texts of published cases. Prints one line each; a report, never a target.
 */
export function scoreUnderstanding(
  reader: TextReader,
  paths: UnderstandingPaths,
  print: (line: string) => void,
): UnderstandingLine[] {
  const speech = readSpeech(paths.speech);
  const cases = readCases(paths.answerKey);
  const everyday = readSpeech(EVERYDAY);
  const lines = (["nl", "en"] as const).flatMap((language) => {
    const own = speech.filter((row) => row.language === language);
    const plain = own.filter(({ hard }) => hard === undefined);
    const parity = (rest: number): LabelledText[] =>
      plain.filter(({ id }) => Number(id.split("-").at(-1)) % 2 === rest);
    return [
      line(reader, `speech ${language}`, plain),
      line(reader, `speech ${language}, even numbers (developed on)`, parity(0)),
      line(reader, `speech ${language}, odd numbers`, parity(1)),
      line(
        reader,
        `speech ${language}, traps`,
        own.filter(({ hard }) => hard !== undefined),
      ),
      line(
        reader,
        `cases ${language}`,
        cases.filter((row) => row.language === language),
      ),
      line(
        reader,
        `everyday ${language} (the lexicon was developed on these)`,
        everyday.filter((row) => row.language === language),
      ),
    ];
  });
  for (const each of lines) print(inWords(each));
  return lines;
}

/** Share of what was found that is labelled; undefined when nothing was found. */
export function precision({ right, found }: Tally): number | undefined {
  return found === 0 ? undefined : right / found;
}

/** Share of the labels that was found; undefined when there are none. */
export function recall({ right, labelled }: Tally): number | undefined {
  return labelled === 0 ? undefined : right / labelled;
}

export function line(reader: TextReader, name: string, texts: readonly LabelledText[]): UnderstandingLine {
  const scores = {
    issue: tally(reader, texts, "issue"),
    lifeEvent: tally(reader, texts, "lifeEvent"),
    circumstance: tally(reader, texts, "circumstance"),
  };
  return { name, texts: texts.length, scores };
}

function tally(reader: TextReader, texts: readonly LabelledText[], kind: ConceptKind): Tally {
  const total = { right: 0, found: 0, labelled: 0 };
  for (const { text, language, labels } of texts) {
    const told = toldIn(reader, text, language, kind);
    total.right += told.filter((id) => labels[kind].has(id)).length;
    total.found += told.length;
    total.labelled += labels[kind].size;
  }
  return total;
}

function toldIn(
  reader: TextReader,
  text: string,
  language: LabelledText["language"],
  kind: ConceptKind,
): string[] {
  const read = reader.read(text, language);
  if (read.outcome !== "READ") return [];
  const of = { issue: read.issues, lifeEvent: read.lifeEvents, circumstance: read.circumstances }[kind];
  return of.filter(isTold).map(({ id }) => id);
}

function inWords({ name, texts, scores }: UnderstandingLine): string {
  const shown = (share: number | undefined): string =>
    share === undefined ? " - " : share.toFixed(2).replace(/^0/, "");
  const parts = KINDS.map(
    (kind) => `${SHOWN[kind]} ${shown(precision(scores[kind]))} / ${shown(recall(scores[kind]))}`,
  );
  return `${name} (${texts}), precision / recall: ${parts.join(", ")}`;
}
