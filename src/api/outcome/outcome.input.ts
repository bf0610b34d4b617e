import { Field, ID, InputType } from "type-graphql";
import { OutcomeAnswer } from "./outcome.enums.js";

@InputType("PlayedInput", { description: "Whether an issue did play, where its cause was told." })
export class PlayedInput {
  @Field(() => ID, { description: "Key of the link between the two (`CauseLink.key`)." })
  readonly link!: string;

  @Field(() => OutcomeAnswer, { description: "Whether the issue did play." })
  readonly answer!: OutcomeAnswer;
}

@InputType("HelpedInput", { description: "Whether an intervention did help with an issue." })
export class HelpedInput {
  @Field(() => ID, { description: "Id of the intervention that was done." })
  readonly intervention!: string;

  @Field(() => ID, { description: "Id of the issue it was done for, one that it addresses." })
  readonly issue!: string;

  @Field(() => OutcomeAnswer, { description: "Whether it helped with that issue." })
  readonly answer!: OutcomeAnswer;
}

@InputType("GotInInput", { description: "Whether one condition let the person in." })
export class GotInInput {
  @Field(() => ID, { description: "Id of the intervention or route that was tried." })
  readonly action!: string;

  @Field(() => ID, { description: "Id of the condition it needs: the door that was open, or shut." })
  readonly condition!: string;

  @Field(() => OutcomeAnswer, { description: "Whether that condition let the person in." })
  readonly answer!: OutcomeAnswer;
}

@InputType("OutcomeInput", {
  description:
    "What came of one path: three questions, each by itself, at least one answered. Only names of this graph and yes or no; nothing of a person can be said here.",
})
export class OutcomeInput {
  @Field(() => PlayedInput, {
    nullable: true,
    description: "Whether the issue did play, where its cause was told.",
  })
  readonly played?: PlayedInput | null;

  @Field(() => HelpedInput, { nullable: true, description: "Whether it helped with the issue." })
  readonly helped?: HelpedInput | null;

  @Field(() => GotInInput, {
    nullable: true,
    description: "Whether one could get in, as far as one condition goes.",
  })
  readonly gotIn?: GotInInput | null;
}
