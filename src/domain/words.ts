import type { Text } from "./text.js";

type Words = Readonly<Record<string, Text>>;

/** Who decides on an act, in words. */
export const WHO_DECIDES: Words = {
  person: { nl: "dat beslis je zelf", en: "you decide yourself" },
  professional: { nl: "een medewerker mag dit zelf beslissen", en: "a worker may decide this" },
  team: { nl: "het team beslist", en: "the team decides" },
  manager: { nl: "een leidinggevende beslist", en: "a manager decides" },
  "other-organisation": { nl: "een andere organisatie beslist", en: "another organisation decides" },
  judge: { nl: "een rechter beslist", en: "a judge decides" },
};

/** Room in the rules, in words. */
export const RULE_SPACE: Words = {
  must: { nl: "De wet zegt dat het moet.", en: "The law says it must be done." },
  may: { nl: "De wet laat het toe.", en: "The law allows it." },
  "may-not-unless": {
    nl: "Het mag alleen als er een goede reden is, per situatie.",
    en: "It is only allowed with a good reason, case by case.",
  },
  unclear: {
    nl: "Het is niet duidelijk of de regels het toelaten.",
    en: "It is unclear whether the rules allow it.",
  },
  none: { nl: "Er is geen regel voor nodig.", en: "No rule is needed for it." },
};

/** A right that exists once the conditions of the law are met. */
export const MUST_WHEN_MET: Text = {
  nl: "Voldoe je aan de voorwaarden, dan heb je er recht op.",
  en: "Once the conditions are met, it is a right.",
};

/** What the best source that was read shows of an act, in words. Never part of the order. */
export const EVIDENCE_OF: Words = {
  "effect-with-comparison": {
    nl: "Onderzoek met een vergelijking zag een effect.",
    en: "Research with a comparison saw an effect.",
  },
  "outcome-without-comparison": {
    nl: "Er zijn uitkomsten gemeten, zonder vergelijking.",
    en: "Outcomes were measured, without a comparison.",
  },
  "association-only": { nl: "Er is alleen een samenhang gezien.", en: "Only an association was seen." },
  "reach-or-example-only": {
    nl: "We weten dat het gebeurt; niet of het werkt.",
    en: "We know that it is done; not whether it works.",
  },
  "legal-basis-only": {
    nl: "We weten dat de wet het kent; niet of het werkt.",
    en: "We know that the law has it; not whether it works.",
  },
  none: { nl: "We hebben er geen bron voor gelezen.", en: "We read no source for it." },
};

/** Who or what imposes a requirement. */
export const IMPOSED_BY: Words = {
  law: { nl: "dat vraagt de wet", en: "the law asks for it" },
  policy: { nl: "dat vraagt het beleid", en: "policy asks for it" },
  provider: { nl: "dat vraagt de aanbieder", en: "the provider asks for it" },
  practice: { nl: "zo gaat het in de praktijk", en: "that is how practice works" },
  physics: { nl: "zonder kan het niet", en: "it cannot be done without" },
};

/** The words for a term of a list; the term itself where the list does not know it. */
export function inWords(words: Words, term: string): Text {
  return words[term] ?? { nl: term, en: term };
}

/** First letter small, unless the word begins with an abbreviation. */
export function lower(text: string): string {
  return /^.[\p{Ll}\s]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "a, b and c". */
export function enumerate(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}

/** Maps both languages at once. */
export function bothWays(make: (language: "nl" | "en") => string): Text {
  return { nl: make("nl"), en: make("en") };
}
