import { createUnionType, Field, ObjectType } from "type-graphql";
import type { SafetyBlock } from "../../domain/safety.js";
import { SafetyAdviceType, toSafetyAdvice } from "../safety/safety-advice.type.js";
import { make, type View } from "../view.js";
import { AnsweredType } from "./answered.type.js";
import { NeedMoreType } from "./need-more.type.js";
import { NothingFitsType } from "./nothing-fits.type.js";
import { SolutionPathsType } from "./solution-paths.type.js";

export const OrdinaryAnswer = createUnionType({
  name: "OrdinaryAnswer",
  description: "The answer that stands below the safety block, never instead of it.",
  types: () => [SolutionPathsType, NeedMoreType, NothingFitsType] as const,
});

@ObjectType("SafetyFirst", {
  implements: [AnsweredType, SafetyAdviceType],
  description:
    "What was told means acute danger: whom to call and what to say first. The ordinary paths stand below it.",
  simpleResolvers: true,
})
export class SafetyFirstType implements AnsweredType, SafetyAdviceType {
  readonly graphVersion!: AnsweredType["graphVersion"];
  readonly weights!: AnsweredType["weights"];
  readonly contradictions!: AnsweredType["contradictions"];
  readonly place!: AnsweredType["place"];
  readonly safetyQuestion!: AnsweredType["safetyQuestion"];
  readonly reading!: AnsweredType["reading"];
  readonly level!: SafetyAdviceType["level"];
  readonly dangers!: SafetyAdviceType["dangers"];
  readonly contacts!: SafetyAdviceType["contacts"];
  readonly sentences!: SafetyAdviceType["sentences"];
  readonly doNot!: SafetyAdviceType["doNot"];
  readonly duties!: SafetyAdviceType["duties"];
  readonly elsewhere!: SafetyAdviceType["elsewhere"];
  readonly onceSafe!: SafetyAdviceType["onceSafe"];

  @Field(() => OrdinaryAnswer, {
    description: "The answer without the danger. Show it below, never instead.",
  })
  readonly paths!: SolutionPathsType | NeedMoreType | NothingFitsType;
}

export function toSafetyFirst(
  view: View,
  block: SafetyBlock,
  answered: AnsweredType,
  paths: SolutionPathsType | NeedMoreType | NothingFitsType,
): SafetyFirstType {
  return make(SafetyFirstType, { ...answered, ...toSafetyAdvice(view, block), paths });
}
