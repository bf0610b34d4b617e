import { Field, Float, ObjectType } from "type-graphql";
import { issueCause } from "../../domain/world.js";
import type { NextQuestion } from "../../domain/plan/next-question.js";
import { toNode } from "../node/to-node.js";
import { usually } from "../shared/estimate.js";
import { NodeType } from "../shared/node.type.js";
import { Answer } from "../situation/answer.enum.js";
import { make, say, sayMaybe, type View } from "../view.js";

@ObjectType("AnswerOption", { description: "One answer that can be given.", simpleResolvers: true })
export class AnswerOptionType {
  @Field(() => Answer, { description: "What to put in the situation, or in `asked` when it stays unknown." })
  readonly value!: Answer;

  @Field(() => String, { description: "The answer in words." })
  readonly label!: string;
}

@ObjectType("NextQuestion", {
  description: "The one unknown whose answer is expected to change the first three solutions most.",
  simpleResolvers: true,
})
export class NextQuestionType {
  @Field(() => NodeType, {
    description:
      "What it is about: an issue, a condition, a circumstance or a group. Its id goes in `asked` when it stays unknown.",
  })
  readonly subject!: NodeType;

  @Field(() => String, { description: "What it is about, in words." })
  readonly name!: string;

  @Field(() => String, { description: "How to ask, in conversation." })
  readonly question!: string;

  @Field(() => String, { description: "Why it is asked." })
  readonly why!: string;

  @Field(() => [AnswerOptionType], { description: "What can be answered.", complexity: usually(3) })
  readonly options!: AnswerOptionType[];

  @Field(() => Boolean, { description: "True when asking needs care." })
  readonly sensitive!: boolean;

  @Field(() => String, { nullable: true, description: "What to take care of when asking." })
  readonly askNote!: string | undefined;

  @Field(() => Float, {
    description: "How much the first three solutions are expected to change, from 0 to 1. It is no chance.",
  })
  readonly gain!: number;
}

export function toNextQuestion(view: View, next: NextQuestion): NextQuestionType {
  const { subject, question, why, options, sensitive, askNote, gain } = next;
  return make(NextQuestionType, {
    subject: toNode(view, { label: subject.label, index: placeOf(view, subject) }),
    name: say(view, subject.name),
    question: say(view, question),
    why: say(view, why),
    options: options.map(({ value, label }) =>
      make(AnswerOptionType, { value: Answer[value], label: say(view, label) }),
    ),
    sensitive,
    askNote: sayMaybe(view, askNote),
    gain,
  });
}

function placeOf({ world }: View, { label, id }: NextQuestion["subject"]): number {
  if (label === "Issue") return issueCause(world, id) ?? -1;
  const catalogues = { Condition: world.conditions, Circumstance: world.circumstances, Group: world.groups };
  return catalogues[label as "Condition"].index.get(id) ?? -1;
}
