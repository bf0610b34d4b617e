import type { Language } from "../text.js";
import type { Token } from "./tokens.js";

/** A fact about who belongs to the household, read from a word for kin with whose it is. */
export interface KinFact {
  readonly circumstance: "has_children" | "couple";
  readonly at: readonly number[];
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

interface KinWords {
  readonly child: ReadonlySet<string>;
  readonly spouse: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  /** Before or after a word for kin: somebody else's, or not there. */
  readonly notOwn: ReadonlySet<string>;
  readonly parted: ReadonlySet<string>;
}

const WORDS: Readonly<Record<Language, KinWords>> = {
  nl: {
    child: set(
      "kind kinderen kids kk kindje kindjes zoon zoons zonen dochter dochters zoontje zoontjes dochtertje dochtertjes oudste jongste middelste kleintjes tweeling kleuter peuter kleine kleinste",
    ),
    spouse: set("man vrouw echtgenoot echtgenote partner"),
    own: set("mijn mn me onze ons haar zijn zn hun de"),
    several: set("2 3 4 5 6 7 8 twee drie vier vijf zes zeven acht alle beide"),
    first: set("ik me mij mijn we wij ons onze mn"),
    notOwn: set("van buurman buurvrouw buren collega vriend vriendin zus broer geen als"),
    parted: set(
      "ex overleden gestorven overlijden dood gescheiden scheiden scheiding weduwe weduwnaar vertrokken vertrek weg verlaten uitmaakte uitgemaakt vroeger",
    ),
  },
  en: {
    child: set("child children kid kids son sons daughter daughters eldest youngest toddler twins"),
    spouse: set("husband wife partner spouse"),
    own: set("my our her his their the"),
    several: set("2 3 4 5 6 7 8 two three four five six seven eight both"),
    first: set("i im ive my me we us our weare weve"),
    notOwn: set("of neighbour neighbours friend friends sister brother colleague no as like"),
    parted: set("ex died dead death passed late divorced divorce separated split left gone widow widower"),
  },
};

/**
 * Children and a partner of the household itself: `mijn zoon`, `her kids`, `2 kk`, or bare as workers note it
 * (`Zoon (10)`). A partner counts only when no word in the text speaks of parting.
 */
export function kinIn(tokens: readonly Token[], language: Language): KinFact[] {
  const words = WORDS[language];
  const isNote = !tokens.some(({ word }) => words.first.has(word));
  const isParted = tokens.some(({ word }) => words.parted.has(word));
  const facts: KinFact[] = [];
  tokens.forEach(({ word, sentence, clause }, at) => {
    const back = (step: number): string =>
      tokens[at - step]?.sentence === sentence ? (tokens[at - step]?.word ?? "") : "";
    const isOwn = words.own.has(back(1)) || (words.own.has(back(2)) && !words.notOwn.has(back(1)));
    if (words.child.has(word) && !words.notOwn.has(back(1))) {
      const opens = tokens[at - 1]?.clause !== clause;
      if (isOwn || words.several.has(back(1)) || (isNote && opens))
        facts.push({ circumstance: "has_children", at: [at] });
    }
    if (words.spouse.has(word) && isOwn && back(1) !== "the" && back(1) !== "de" && !isParted) {
      facts.push({ circumstance: "couple", at: [at] });
    }
  });
  return facts;
}
