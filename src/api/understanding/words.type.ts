import { Field, Int, ObjectType } from "type-graphql";
import type { PersonalDatum } from "../../domain/understand/personal-data.js";
import type { Span } from "../../domain/understand/understanding.js";
import { make } from "../view.js";
import { PersonalDataKind } from "./understanding.enums.js";

@ObjectType("WordsFound", {
  description: "Words of the text on which a find rests. Places count UTF-16 units, as JavaScript does.",
  simpleResolvers: true,
})
export class WordsFoundType {
  @Field(() => String, { description: "The words; empty where they are part of personal data." })
  readonly text!: string;

  @Field(() => Int, { description: "Where they begin." })
  readonly start!: number;

  @Field(() => Int, { description: "Where they end, exclusive." })
  readonly end!: number;
}

@ObjectType("PersonalDataFound", {
  description: "Something personal in the text, by its place only: take it out. Places count UTF-16 units.",
  simpleResolvers: true,
})
export class PersonalDataFoundType {
  @Field(() => PersonalDataKind, { description: "What it is." })
  readonly kind!: PersonalDataKind;

  @Field(() => Int, { description: "Where it begins." })
  readonly start!: number;

  @Field(() => Int, { description: "Where it ends, exclusive." })
  readonly end!: number;
}

/** The words with their places; words inside personal data are not repeated. */
export function toWords(words: readonly Span[], personal: readonly PersonalDatum[]): WordsFoundType[] {
  return words.map(({ text, start, end }) => {
    const isPersonal = personal.some((datum) => start < datum.end && datum.start < end);
    return make(WordsFoundType, { text: isPersonal ? "" : text, start, end });
  });
}

export function toPersonalData(data: readonly PersonalDatum[]): PersonalDataFoundType[] {
  return data.map(({ kind, start, end }) =>
    make(PersonalDataFoundType, { kind: PersonalDataKind[kind], start, end }),
  );
}
