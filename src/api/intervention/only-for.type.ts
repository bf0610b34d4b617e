import { Field, ObjectType } from "type-graphql";
import type { Intervention } from "../../domain/concepts.js";
import { GroupType, toGroup } from "../group/group.type.js";
import { make, say, type View } from "../view.js";

@ObjectType("OnlyFor", {
  description: "Who an intervention is only for.",
  simpleResolvers: true,
})
export class OnlyForType {
  @Field(() => GroupType, { description: "The group." })
  readonly group!: GroupType;

  @Field(() => String, { description: "The same in words." })
  readonly text!: string;
}

export function toOnlyFor(view: View, { onlyFor }: Intervention): OnlyForType | undefined {
  if (onlyFor === undefined) return undefined;
  return make(OnlyForType, { group: toGroup(view, onlyFor.group), text: say(view, onlyFor.text) });
}
