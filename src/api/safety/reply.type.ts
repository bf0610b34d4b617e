import { Field, InterfaceType } from "type-graphql";
import type { Facts } from "../../domain/facts.js";
import { versionText } from "../../domain/graph-rows.js";
import type { SafetyReading } from "../../domain/safety.js";
import { ContradictionType, toContradiction } from "../solution/contradiction.type.js";
import { SafetyQuestionType, toSafetyQuestion } from "../solution/safety-question.type.js";
import type { View } from "../view.js";
import { SafetyBlockType, toSafetyBlock } from "./safety-advice.type.js";

@InterfaceType("Reply", {
  description: "What knots and plans carry besides: what made them, how they were read, and safety first.",
})
export abstract class ReplyType {
  @Field(() => String, { description: "Version of the knowledge that made the answer." })
  readonly graphVersion!: string;

  @Field(() => [ContradictionType], { description: "What contradicted itself, and how it was read." })
  readonly contradictions!: ContradictionType[];

  @Field(() => SafetyBlockType, {
    nullable: true,
    description: "Whom to call first when what was told means acute danger. Show it above everything else.",
  })
  readonly safetyFirst!: SafetyBlockType | undefined;

  @Field(() => SafetyQuestionType, {
    nullable: true,
    description: "One calm question about safety to put forward. It is no alarm.",
  })
  readonly safetyQuestion!: SafetyQuestionType | undefined;
}

export function toReply(view: View, facts: Facts, { block, prompt }: SafetyReading): ReplyType {
  return {
    graphVersion: versionText(view.world.version),
    contradictions: facts.contradictions.map((each) => toContradiction(view, each)),
    safetyFirst: block && toSafetyBlock(view, block),
    safetyQuestion: prompt && toSafetyQuestion(view, prompt),
  };
}
