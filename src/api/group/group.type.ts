import { Field, ObjectType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import { NodeType } from "../shared/node.type.js";
import { at, make, say, type View } from "../view.js";

@ObjectType("Group", {
  implements: NodeType,
  description: "People for whom something is meant, such as young adults.",
  simpleResolvers: true,
})
export class GroupType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  readonly place!: number;

  @Field(() => String, { description: "What the group is called." })
  readonly name!: string;
}

export function toGroup(view: View, place: number): GroupType {
  const { id, name } = at(view.world.groups.list, place);
  return make(GroupType, { id: globalId("Group", id), view, place, name: say(view, name) });
}
