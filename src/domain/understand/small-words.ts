import type { Language } from "../text.js";
import { wordsOf } from "./phrases.js";

/** Words that only tie others together: pronouns, articles, prepositions, conjunctions, adverbs. Never stemmed. */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: wordsOf(`
    de het een mijn onze ons zijn haar hun je jouw uw ik jij hij zij ze wij we jullie u me mij hem te van in op aan bij voor naar
    met uit om door over tot en of niet geen maar ook nog al wel er dat dit die deze wie wat waar hoe als dan meer veel alles
    niets niks iets iemand niemand zonder nooit nergens nu zo heel erg weer steeds altijd daar hier toch even mee toen sinds want dus`),
  en: wordsOf(`
    a an the my our your his her its their i you he she it we they me us him them to of in on at by for from with and or not no
    only just so too very more most up out off down over under again about as than that this these those there here who what
    which when where how all any some one without never nobody nothing im ive id still now then if`),
};

/** Verbs and nouns that carry little weight of their own. */
const LIGHT: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: wordsOf(`
    ben bent is was waren word wordt werd worden geworden heb hebt heeft hebben had hadden doe doet doen deed kan kunnen kon
    moet moeten moest mag wil willen gaat ga gaan ging staat sta zit zitten ligt komt kom komen krijgt krijg maken maakt laat
    laten zou zouden zal zullen dag tijd`),
  en: wordsOf(`
    am is are was were be been do does did have has had get gets got can could will would shall should may might must go goes
    went come comes came put take takes make makes made dont cant two day time`),
};

/** Whether a word says little by itself. */
export function isSmall(word: string, language: Language): boolean {
  return FUNCTION_WORDS[language].has(word) || LIGHT[language].has(word);
}
