import { Field, ObjectType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import { NodeType } from "../shared/node.type.js";
import { at, make, say, type View } from "../view.js";

@ObjectType("Domain", {
  implements: NodeType,
  description: "A part of life, such as money or home: the rows of the Dutch self-sufficiency matrix.",
  simpleResolvers: true,
})
export class DomainType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  readonly place!: number;

  @Field(() => String, { description: "Name of the part of life." })
  readonly name!: string;
}

export function toDomain(view: View, place: number): DomainType {
  const { id, name } = at(view.world.domains.list, place);
  return make(DomainType, { id: globalId("Domain", id), view, place, name: say(view, name) });
}
