import { Field, ID, ObjectType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import type { Obstacle } from "../../domain/plan/in-the-way.js";
import { ImposedBy } from "../action/action.enums.js";
import { actRef, toWay, WayType } from "../action/way.type.js";
import { ConditionType, toConditionOf } from "../condition/condition.type.js";
import { usually } from "../shared/estimate.js";
import { make, say, type View } from "../view.js";
import { ObstacleKind, ShutBy } from "./plan.enums.js";

@ObjectType("PlanObstacle", {
  description: "Something without which the goals would be within reach.",
  simpleResolvers: true,
})
export class ObstacleType {
  @Field(() => ID, {
    nullable: true,
    description: "Global id of the condition that is lacking, or of the action that is shut.",
  })
  readonly id!: string | undefined;

  @Field(() => ObstacleKind, { description: "What kind of thing it is." })
  readonly kind!: ObstacleKind;

  @Field(() => ConditionType, { nullable: true, description: "The condition that is lacking." })
  readonly condition!: ConditionType | undefined;

  @Field(() => WayType, {
    nullable: true,
    description: "The action that asks for the condition, or that is shut.",
  })
  readonly through!: WayType | undefined;

  @Field(() => ImposedBy, { nullable: true, description: "What makes the condition necessary." })
  readonly imposedBy!: ImposedBy | undefined;

  @Field(() => ShutBy, { nullable: true, description: "Why the action is shut." })
  readonly shut!: ShutBy | undefined;

  @Field(() => [WayType], {
    description: "What sets the demand aside where it can be done.",
    complexity: usually(1),
  })
  readonly waivableBy!: WayType[];

  @Field(() => String, { description: "Who could lift it, as sentences for people." })
  readonly whoCouldLift!: string;
}

export function toObstacle(view: View, obstacle: Obstacle): ObstacleType {
  const { kind, condition, act, imposedBy, shut, waivableBy, whoCouldLift } = obstacle;
  const shutAct = kind === "act" && act !== undefined ? globalId(actRef(view, act).label, act.id) : undefined;
  return make(ObstacleType, {
    id: condition === undefined ? shutAct : globalId("Condition", condition.id),
    kind: kind as ObstacleKind,
    condition: condition && toConditionOf(view, condition),
    through: act && toWay(view, act),
    imposedBy: imposedBy as ImposedBy | undefined,
    shut: shut && ShutBy[shut],
    waivableBy: waivableBy.map((waiver) => toWay(view, waiver)),
    whoCouldLift: say(view, whoCouldLift),
  });
}
