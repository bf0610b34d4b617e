import type { LooksLike } from "./understanding.js";
import type { Token } from "./tokens.js";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Small words that carry a sentence; those shared with Dutch or English are left out of the others. */
const SMALL_WORDS: readonly {
  readonly language: "nl" | "en" | "other";
  readonly words: ReadonlySet<string>;
}[] = [
  {
    language: "nl",
    words: set(
      "de het een en ik je jij hij zij ze wij we mijn haar zijn van niet geen maar ook nog met voor naar bij op uit om te er dat dit die is ben heb heeft hebben word wordt kan moet mag wil als dan wat hoe al nu door dhr mw sinds",
    ),
  },
  {
    language: "en",
    words: set(
      "the a an and i you he she it we they my her his our their of not no but also still with for to from at on out is am are was have has had be can must may want if then what how now by since im ive dont cant",
    ),
  },
  {
    language: "other",
    words: set(
      "ich nicht und der die das ein eine ist mein meine wir sie haben kein keine mit auf für fur auch aber wie zu von habe bin",
    ),
  },
  {
    language: "other",
    words: set(
      "je ne pas le la les un une et est mon ma mes nous vous avec pour dans sur mais que qui suis ai jai plus des du",
    ),
  },
  {
    language: "other",
    words: set(
      "yo no el la los las una y es mi mis con para por pero que estoy tengo tiene muy como de en se lo",
    ),
  },
  {
    language: "other",
    words: set("nie jest i w na z sie mam moj moja jestem bez dla ale do co jak czy to mi juz tylko"),
  },
  {
    language: "other",
    words: set("ve bir bu ben benim icin cok degil var yok ile ama ne mi da de daha gibi evim param"),
  },
  {
    language: "other",
    words: set("eu nu si este am un o cu pentru dar ce care sunt mea meu din la pe fara"),
  },
  {
    language: "other",
    words: set("il lo la gli un una e sono mio mia non con per ma che di del ho ha come piu"),
  },
  { language: "other", words: set("ana fi min ala wa la ma huwa hiya hada andi bidun maa") },
];

/**
 * The language a text seems to be in, by its small words. `other` when most letters are of another script, or
 * when the small words of another language clearly outnumber those of Dutch and English; `unknown` when too
 * little says anything.
 */
export function guessLanguage(tokens: readonly Token[]): LooksLike {
  const words = tokens.map(({ word }) => word).filter((word) => !/^\d+$/.test(word));
  if (words.length === 0) return "unknown";
  if (words.filter((word) => !/[a-z]/.test(word)).length * 2 > words.length) return "other";
  const counts = SMALL_WORDS.map(({ words: small }) => words.filter((word) => small.has(word)).length);
  const best = Math.max(...counts);
  const [nl = 0, en = 0] = counts;
  if (best < 2) return nl + en === 1 && words.length <= 4 ? (nl === 1 ? "nl" : "en") : "unknown";
  if (best > Math.max(nl, en) * 1.5) return "other";
  return nl >= en ? "nl" : "en";
}
