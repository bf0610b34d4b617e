import type { Text } from "../../domain/text.js";

/** What to do about each refusal. Keys are the values of the enum WriteRefusal. */
export const REFUSALS: Readonly<
  Record<"OFF" | "NO_TOKEN" | "WRONG_TOKEN" | "TOO_MANY" | "KEY_REUSED", Text>
> = {
  OFF: {
    nl: "Deze server legt niets vast. Zet het aan: start met VRAAGSTUK_OUTCOME_TOKEN, een geheim van minstens 24 tekens.",
    en: "This server records nothing. To switch it on, start it with VRAAGSTUK_OUTCOME_TOKEN, a secret of at least 24 characters.",
  },
  NO_TOKEN: {
    nl: "Stuur de header authorization mee: Bearer, een spatie en het token van deze server.",
    en: "Send the header authorization: Bearer, a space and the token of this server.",
  },
  WRONG_TOKEN: {
    nl: "Dit is niet het token van deze server. Vraag het aan wie de server beheert.",
    en: "This is not the token of this server. Ask whoever runs it.",
  },
  TOO_MANY: {
    nl: "Het zijn er te veel in korte tijd. Probeer het straks opnieuw met dezelfde sleutel.",
    en: "There are too many in a short time. Try again later with the same key.",
  },
  KEY_REUSED: {
    nl: "Deze sleutel is al voor iets anders gebruikt. Maak voor elke melding een nieuwe UUID.",
    en: "This key was used for something else. Make a new UUID for every report.",
  },
};
