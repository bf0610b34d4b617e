import { Field, ID, InputType } from "type-graphql";
import { AreaKind } from "./area.type.js";

@InputType("AreaFilter", { description: "Which areas. Everything given must hold." })
export class AreaFilter {
  @Field(() => String, { nullable: true, description: "Part of the name." })
  readonly name?: string | null;

  @Field(() => AreaKind, { nullable: true, description: "Only those of this kind." })
  readonly kind?: AreaKind | null;

  @Field(() => ID, { nullable: true, description: "Only those that lie directly within this area." })
  readonly within?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True for areas of today, false for those that ended.",
  })
  readonly current?: boolean | null;
}
