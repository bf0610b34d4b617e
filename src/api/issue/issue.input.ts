import { Field, ID, InputType } from "type-graphql";
import { IssueRole, Theme } from "./issue.enums.js";

@InputType("IssueFilter", { description: "Which issues. Everything given must hold." })
export class IssueFilter {
  @Field(() => String, { nullable: true, description: "Part of the name, in either language." })
  readonly name?: string | null;

  @Field(() => Theme, { nullable: true, description: "Only those about this." })
  readonly theme?: Theme | null;

  @Field(() => ID, { nullable: true, description: "Only those in this part of life." })
  readonly domain?: string | null;

  @Field(() => IssueRole, { nullable: true, description: "Only those with this role." })
  readonly role?: IssueRole | null;

  @Field(() => ID, { nullable: true, description: "Only those that this life event may raise." })
  readonly raisedBy?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those that this intervention addresses." })
  readonly addressedBy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True for those that some intervention addresses as its usual help or better, false for those that none does.",
  })
  readonly hasHelp?: boolean | null;
}
