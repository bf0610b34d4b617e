import { Field, InputType, Int } from "type-graphql";

@InputType("SourceFilter", { description: "Which sources. Everything given must hold." })
export class SourceFilter {
  @Field(() => String, { nullable: true, description: "Part of the name of the publisher." })
  readonly publisher?: string | null;

  @Field(() => Int, { nullable: true, description: "Only of this year or later." })
  readonly sinceYear?: number | null;
}
