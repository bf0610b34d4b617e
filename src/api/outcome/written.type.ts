import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import { say, make, type View } from "../view.js";
import { WriteRefusal } from "./outcome.enums.js";
import { REFUSALS } from "./refusal-words.js";

@ObjectType("Written", { description: "It was counted.", simpleResolvers: true })
export class WrittenType {
  @Field(() => Boolean, {
    description: "True when this key was counted before, so that nothing changed this time.",
  })
  readonly isRepeat!: boolean;
}

@ObjectType("NotWritten", { description: "Nothing was written, and why.", simpleResolvers: true })
export class NotWrittenType {
  @Field(() => WriteRefusal, { description: "Why nothing was written." })
  readonly reason!: WriteRefusal;

  @Field(() => String, { description: "What to do about it, in words." })
  readonly text!: string;

  @Field(() => Int, { nullable: true, description: "When to try again; null when trying again is no use." })
  readonly retryAfterSeconds!: number | undefined;
}

export const WriteOutcome = createUnionType({
  name: "WriteOutcome",
  description: "What came of a write. Both are ordinary outcomes.",
  types: () => [WrittenType, NotWrittenType] as const,
});

export function toNotWritten(
  view: View,
  reason: WriteRefusal,
  retryAfterSeconds: number | undefined = undefined,
): NotWrittenType {
  return make(NotWrittenType, { reason, text: say(view, REFUSALS[reason]), retryAfterSeconds });
}
