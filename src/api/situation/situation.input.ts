import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { Answer } from "./answer.enum.js";

export enum Moment {
  FROST = "frost",
}

registerEnumType(Moment, {
  name: "Moment",
  description: "What is so at this moment for everyone.",
  valuesConfig: { FROST: { description: "The coming night feels below zero." } },
});

@InputType("CircumstanceAnswerInput", { description: "What is known of a circumstance." })
export class CircumstanceAnswerInput {
  @Field(() => ID, { description: "Id of the circumstance." })
  readonly circumstance!: string;

  @Field(() => Answer, { description: "Whether it is so." })
  readonly holds!: Answer;
}

@InputType("ConditionAnswerInput", { description: "What is known of a condition." })
export class ConditionAnswerInput {
  @Field(() => ID, { description: "Id of the condition." })
  readonly condition!: string;

  @Field(() => Answer, { description: "Whether it holds." })
  readonly holds!: Answer;
}

@InputType("GroupAnswerInput", { description: "What is known of belonging to a group." })
export class GroupAnswerInput {
  @Field(() => ID, { description: "Id of the group." })
  readonly group!: string;

  @Field(() => Answer, { description: "Whether the person belongs to it." })
  readonly belongs!: Answer;
}

@InputType("SituationInput", {
  description:
    "What is known of a situation: ids only, local (`rent-arrears`) or global (`issue:rent-arrears`). Never names, numbers or stories. It is read, answered and forgotten: nothing of it is stored or logged.",
})
export class SituationInput {
  @Field(() => [ID], { nullable: true, description: "What happened: ids of life events, at most 500." })
  readonly lifeEvents?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "What plays: ids of issues, at most 500." })
  readonly issues?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Life events that certainly did not happen. A denial wins.",
  })
  readonly deniedLifeEvents?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Issues that certainly do not play. A denial wins." })
  readonly deniedIssues?: string[] | null;

  @Field(() => [CircumstanceAnswerInput], { nullable: true, description: "Facts about the household." })
  readonly circumstances?: CircumstanceAnswerInput[] | null;

  @Field(() => [ConditionAnswerInput], { nullable: true, description: "Conditions that hold or fail." })
  readonly conditions?: ConditionAnswerInput[] | null;

  @Field(() => [GroupAnswerInput], { nullable: true, description: "Groups the person belongs to, or not." })
  readonly groups?: GroupAnswerInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Ids that were asked and stay unknown, so they are not asked again.",
  })
  readonly asked?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Interventions that were tried before." })
  readonly tried?: string[] | null;

  @Field(() => ID, { nullable: true, description: "The issue that matters most to the person." })
  readonly priority?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code or name of the municipality where help is looked for. An old name is followed to what it became.",
  })
  readonly municipality?: string | null;

  @Field(() => [Moment], { nullable: true, description: "What is so at this moment for everyone." })
  readonly moment?: Moment[] | null;
}
