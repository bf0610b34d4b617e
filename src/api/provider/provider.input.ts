import { Field, ID, InputType } from "type-graphql";

@InputType("ProviderFilter", { description: "Which providers. Everything given must hold." })
export class ProviderFilterInput {
  @Field(() => String, { nullable: true, description: "Part of the name." })
  readonly name?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those of this kind of provider." })
  readonly kind?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those that offer this intervention." })
  readonly intervention?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those that work in this area." })
  readonly area?: string | null;
}
