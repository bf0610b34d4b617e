import type { Language, Texts } from "../../../src/domain/text.js";
import type { ConceptKind, LexiconBook, LexiconEntry } from "../../../src/domain/understand/lexicon-book.js";
import { buildReader, type TextReader } from "../../../src/domain/understand/reader.js";
import type { Reading } from "../../../src/domain/understand/stance.js";
import { type Candidate, isTold, type ReadText } from "../../../src/domain/understand/understanding.js";
import type { World } from "../../../src/domain/world.js";
import { Sketch } from "../../worlds/sketch.js";

/** A small household world with the ids that definitions and facts speak of. */
export function householdWorld(): World {
  const sketch = new Sketch()
    .events("job-loss", "moving-home", "pregnancy", "birth-of-child")
    .issues(
      "rent-arrears",
      "problematic-debt",
      "homelessness",
      "family-homelessness",
      "no-registered-address",
    )
    .issues(
      "problem-drinking",
      "depression",
      "severe-mental-illness",
      "loneliness",
      "hearing-loss",
      "sofa-surfing",
    );
  for (const id of ["rent_arrears", "homeless", "has_children", "couple", "baby", "pregnant", "over_65"]) {
    sketch.node("Circumstance", id);
  }
  for (const id of ["under_18", "under_23", "three_or_more_children", "addiction_recovery"])
    sketch.node("Circumstance", id);
  return sketch.world();
}

const NONE: Texts = { nl: [], en: [] };

export function entry(kind: ConceptKind, id: string, strong: Texts, weak: Texts = NONE): LexiconEntry {
  return { kind, id, strong, weak };
}

/** Words written for these tests only. */
export const SMALL_BOOK: LexiconBook = {
  entries: [
    entry(
      "issue",
      "rent-arrears",
      {
        nl: ["huur achterstand", "huur niet|geen|nooit betalen", "huur opzeggen"],
        en: ["rent arrears", "rent not|never pay"],
      },
      { nl: ["verhuurder brief"], en: ["landlord letter"] },
    ),
    entry("issue", "problematic-debt", { nl: ["schulden", "diep schuld"], en: ["debts", "owe* everyone"] }),
    entry("issue", "homelessness", { nl: ["dakloos", "slaapt straat"], en: ["homeless", "sleeps street"] }),
    entry("issue", "no-registered-address", {
      nl: ["geen adres", "nergens ingeschreven"],
      en: ["no address"],
    }),
    entry("issue", "problem-drinking", {
      nl: ["drinkt", "drankgebruik", "kan niet zonder fles"],
      en: ["drinks"],
    }),
    entry("issue", "depression", { nl: ["depressief"], en: ["depressed"] }),
    entry("issue", "severe-mental-illness", { nl: ["manisch depressief"], en: ["bipolar"] }),
    entry("issue", "loneliness", { nl: ["eenzaam"], en: ["lonely"] }),
    entry("issue", "hearing-loss", { nl: ["hoort niet"], en: ["hears nothing"] }),
    entry("lifeEvent", "job-loss", { nl: ["ontslagen", "baan verliezen"], en: ["lose job", "sacked"] }),
    entry("lifeEvent", "moving-home", { nl: ["verhuizen"], en: ["move house"] }),
    entry("circumstance", "three_or_more_children", { nl: ["3|4 kinderen"], en: ["3|4 children"] }),
    entry("circumstance", "addiction_recovery", { nl: ["voormalig verslaafd"], en: ["former addict"] }),
    entry("circumstance", "under_18", { nl: ["12|15 jaar oud"], en: ["12|15 year old"] }),
    entry("issue", "not-in-this-world", { nl: ["banaan"], en: ["banana"] }),
  ],
};

const WORLD = householdWorld();
export const SMALL_READER: TextReader = buildReader(SMALL_BOOK, WORLD);
export { WORLD as SMALL_WORLD };

export function read(text: string, language: Language): ReadText {
  const read = SMALL_READER.read(text, language);
  if (read.outcome !== "READ") throw new Error(`expected a text that is read, found ${read.outcome}`);
  return read;
}

export function candidates(text: string, language: Language): Candidate[] {
  const { issues, lifeEvents, circumstances } = read(text, language);
  return [...issues, ...lifeEvents, ...circumstances];
}

/** Ids that the text tells, in order of letters. */
export function told(text: string, language: Language): string[] {
  return candidates(text, language)
    .filter(isTold)
    .map(({ id }) => id)
    .sort();
}

export function readingOf(id: string, text: string, language: Language): Reading | undefined {
  return candidates(text, language).find((candidate) => candidate.id === id && candidate.certainty === 1)
    ?.reading;
}
