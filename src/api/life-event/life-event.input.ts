import { Field, ID, InputType } from "type-graphql";
import { LifeStage } from "./life-event.type.js";

@InputType("LifeEventFilter", { description: "Which life events. Everything given must hold." })
export class LifeEventFilter {
  @Field(() => String, { nullable: true, description: "Part of the name, in either language." })
  readonly name?: string | null;

  @Field(() => LifeStage, { nullable: true, description: "Only those of this stage of life." })
  readonly lifeStage?: LifeStage | null;

  @Field(() => ID, { nullable: true, description: "Only those that may raise this issue." })
  readonly raises?: string | null;
}
