import { Field, ObjectType } from "type-graphql";
import type { PersonalDatum } from "../../domain/understand/personal-data.js";
import type { RaisedFlag } from "../../domain/understand/safety-words.js";
import { usually } from "../shared/estimate.js";
import { SafetyQuestionType, toSafetyQuestion } from "../solution/safety-question.type.js";
import { make, type View } from "../view.js";
import { DangerLevel } from "./understanding.enums.js";
import { toWords, WordsFoundType } from "./words.type.js";

@ObjectType("DangerFound", {
  description: "A danger that the words of a text point to by themselves.",
  simpleResolvers: true,
})
export class DangerFoundType {
  @Field(() => SafetyQuestionType, { description: "What the danger is, with the question that settles it." })
  readonly danger!: SafetyQuestionType;

  @Field(() => DangerLevel, { description: "How soon someone has to act once it is confirmed." })
  readonly level!: DangerLevel;

  @Field(() => Boolean, {
    description:
      "True for danger to life in plain words: do not wait for a confirmation. Otherwise ask first.",
  })
  readonly certain!: boolean;

  @Field(() => [WordsFoundType], { description: "The words that point to it.", complexity: usually(1) })
  readonly words!: WordsFoundType[];
}

/** Flags of the safety book that words raised; what is no danger is left out. */
export function toDangers(
  view: View,
  raised: readonly RaisedFlag[],
  personal: readonly PersonalDatum[],
): DangerFoundType[] {
  return raised.flatMap(({ flag: id, level, certain, words }) => {
    const flag = view.world.safety.flags.find((each) => each.id === id);
    if (flag === undefined || level === "none") return [];
    return [
      make(DangerFoundType, {
        danger: toSafetyQuestion(view, flag),
        level: level as DangerLevel,
        certain,
        words: toWords(words, personal),
      }),
    ];
  });
}
