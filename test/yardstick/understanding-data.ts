import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { ConceptKind } from "../../src/domain/understand/lexicon-book.js";
import type { Language } from "../../src/domain/text.js";

/** A text with what it openly states, by local id. */
export interface LabelledText {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  /** Why it is a trap; absent for plain ones. */
  readonly hard?: string;
  readonly labels: Readonly<Record<ConceptKind, ReadonlySet<string>>>;
}

interface SpeechRow {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly hard?: string;
  readonly issues?: readonly string[];
  readonly life_events?: readonly string[];
  readonly circumstances?: readonly string[];
}

interface KeyRow {
  readonly id: string;
  readonly situation: {
    readonly text_nl: string;
    readonly text_en: string;
    readonly issues?: readonly string[];
    readonly life_events?: readonly string[];
    readonly circumstances?: Readonly<Record<string, string>>;
  };
}

/** Labelled sentences from a file such as `speech.yaml`. */
export function readSpeech(path: string): LabelledText[] {
  return (parse(readFileSync(path, "utf8")) as SpeechRow[]).map(({ id, lang, text, hard, ...row }) => ({
    id,
    language: lang,
    text,
    ...(hard === undefined ? {} : { hard }),
    labels: labels(row.issues, row.life_events, row.circumstances),
  }));
}

/** The texts of published cases with their structured situation as label; only what is said with yes counts. */
export function readCases(path: string): LabelledText[] {
  return (parse(readFileSync(path, "utf8")) as KeyRow[]).flatMap(({ id, situation }) => {
    const yes = Object.entries(situation.circumstances ?? {}).flatMap(([fact, answer]) =>
      answer === "yes" ? [fact] : [],
    );
    const set = labels(situation.issues, situation.life_events, yes);
    return [
      { id, language: "nl" as const, text: situation.text_nl, labels: set },
      { id, language: "en" as const, text: situation.text_en, labels: set },
    ];
  });
}

function labels(
  issues: readonly string[] = [],
  lifeEvents: readonly string[] = [],
  circumstances: readonly string[] = [],
): LabelledText["labels"] {
  return { issue: new Set(issues), lifeEvent: new Set(lifeEvents), circumstance: new Set(circumstances) };
}
