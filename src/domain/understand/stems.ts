import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import type { Language } from "../text.js";

const STEMMERS = { nl: dutch, en: english } as const;
const LONGEST = 40;

/** The Snowball stem of a folded word. Words with other signs than a-z, and overlong ones, are their own stem. */
export function stemOf(word: string, language: Language): string {
  return word.length <= LONGEST && /^[a-z]+$/.test(word) ? STEMMERS[language](word) : word;
}
