import { Field, ObjectType } from "type-graphql";
import type { GroupCheck } from "../../domain/solution.js";
import { GroupType, toGroup } from "../group/group.type.js";
import { Answer } from "../situation/answer.enum.js";
import { make, say, type View } from "../view.js";

@ObjectType("GroupCheck", {
  description: "Who an intervention is only for, held against the situation.",
  simpleResolvers: true,
})
export class GroupCheckType {
  @Field(() => GroupType, { description: "The group." })
  readonly group!: GroupType;

  @Field(() => String, { description: "The same in words." })
  readonly text!: string;

  @Field(() => Answer, {
    description: "YES, or UNKNOWN: ask. Who certainly does not belong does not get it shown.",
  })
  readonly belongs!: Answer;
}

export function toGroupCheck(view: View, { group, text, belongs }: GroupCheck): GroupCheckType {
  return make(GroupCheckType, {
    group: toGroup(view, view.world.groups.index.get(group.id) ?? -1),
    text: say(view, text),
    belongs: Answer[belongs],
  });
}
