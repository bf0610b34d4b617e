import { Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { GraphType, toGraph } from "./graph.type.js";

@Resolver()
export class GraphResolver {
  @Query(() => GraphType, { description: "Version and size of the knowledge that is being served." })
  graph(@Ctx() { world }: RequestContext): GraphType {
    return toGraph(world);
  }
}
