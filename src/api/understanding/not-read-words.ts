import type { Text } from "../../domain/text.js";
import { LONGEST_TEXT } from "../../domain/understand/understanding.js";

/** Why a text was not read and what to do next, for people. */
export const NOT_READ: Readonly<Record<"NO_TEXT" | "NO_WORDS" | "TOO_LONG" | "CITIZEN_NUMBER", Text>> = {
  NO_TEXT: {
    nl: "Er staat nog niets. Vertel in je eigen woorden wat er speelt.",
    en: "There is nothing yet. Tell in your own words what plays.",
  },
  NO_WORDS: {
    nl: "Hier staan geen woorden in. Vertel in je eigen woorden wat er speelt.",
    en: "There are no words in this. Tell in your own words what plays.",
  },
  TOO_LONG: {
    nl: `Deze tekst is te lang. Vertel het in hooguit ${LONGEST_TEXT} tekens.`,
    en: `This text is too long. Tell it in at most ${LONGEST_TEXT} characters.`,
  },
  CITIZEN_NUMBER: {
    nl: "Er staat een burgerservicenummer in. Haal dat weg. Wij hebben de tekst niet gelezen en niets bewaard.",
    en: "There is a citizen service number in it. Take it out. We did not read the text and kept nothing.",
  },
};
