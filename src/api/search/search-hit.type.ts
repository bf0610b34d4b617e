import { Field, Float, ObjectType } from "type-graphql";
import { NodeKind } from "../shared/node-kind.js";
import { NodeType } from "../shared/node.type.js";

@ObjectType("SearchHit", {
  description: "Something that was found by words.",
  simpleResolvers: true,
})
export class SearchHitType {
  @Field(() => NodeType, { description: "What was found." })
  readonly node!: NodeType;

  @Field(() => NodeKind, { description: "What kind of thing it is." })
  readonly kind!: NodeKind;

  @Field(() => Float, { description: "How well the words match; only to be compared within one answer." })
  readonly score!: number;
}
