import { Field, ID, ObjectType } from "type-graphql";
import type { SafetyFlag } from "../../domain/safety-book.js";
import { make, say, sayMaybe, type View } from "../view.js";

@ObjectType("SafetyQuestion", {
  description: "A question about safety, and what to take care of when asking it.",
  simpleResolvers: true,
})
export class SafetyQuestionType {
  @Field(() => ID, { description: "Give this in `asked` once it was asked, so it is not asked again." })
  readonly askedId!: string;

  @Field(() => String, { description: "What it is about." })
  readonly name!: string;

  @Field(() => String, { description: "How to ask." })
  readonly question!: string;

  @Field(() => [String], { description: "What to take care of when asking." })
  readonly askNotes!: string[];

  @Field(() => String, { nullable: true, description: "What answer means danger." })
  readonly dangerIs!: string | undefined;

  @Field(() => String, { description: "Why it is asked." })
  readonly why!: string;
}

export function toSafetyQuestion(view: View, flag: SafetyFlag): SafetyQuestionType {
  return make(SafetyQuestionType, {
    askedId: flag.id,
    name: say(view, flag.name),
    question: say(view, flag.question),
    askNotes: flag.askNotes.map((note) => say(view, note)),
    dangerIs: sayMaybe(view, flag.dangerIs),
    why: say(view, flag.why),
  });
}
