import { Arg, registerEnumType } from "type-graphql";

export enum Language {
  nl = "nl",
  en = "en",
}

registerEnumType(Language, {
  name: "Language",
  description: "Language of the texts in an answer. Every text exists in both.",
  valuesConfig: { nl: { description: "Texts in Dutch." }, en: { description: "Texts in English." } },
});

/** The argument `language` of a root field; it holds for everything below that field. */
export function InLanguage(): ParameterDecorator {
  return Arg("language", () => Language, {
    defaultValue: Language.nl,
    description: "Language of every text below this field.",
  }) as ParameterDecorator;
}
