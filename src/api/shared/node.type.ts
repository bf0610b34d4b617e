import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType("Node", {
  description: "Anything in the graph that can be found again by its id.",
})
export abstract class NodeType {
  @Field(() => ID, {
    description: "Stable, readable id, such as `issue:rent-arrears`. Safe to store and to cite.",
  })
  readonly id!: string;
}
