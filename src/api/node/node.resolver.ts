import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { badInput } from "../errors.js";
import { InLanguage, type Language } from "../shared/language.js";
import { NodeType } from "../shared/node.type.js";
import { MOST_PER_PAGE } from "../shared/page.js";
import { viewOf } from "../view.js";
import { findNode } from "./to-node.js";

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description:
      "One thing of the graph by its global id, such as `issue:rent-arrears`; null when there is none.",
  })
  node(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @InLanguage() language: Language,
  ): Promise<NodeType | undefined> {
    const view = viewOf(context, language);
    context.budget.spend(1);
    return findNode(view, id);
  }

  @Query(() => [NodeType], {
    nullable: "items",
    description:
      "Several things of the graph, in the order of their ids; null in the place of each that does not exist.",
    complexity: ({ args, childComplexity }) => 1 + (args["ids"] as unknown[]).length * childComplexity,
  })
  nodes(
    @Ctx() context: RequestContext,
    @Arg("ids", () => [ID], { description: "At most 100 global ids." }) ids: string[],
    @InLanguage() language: Language,
  ): Promise<(NodeType | undefined)[]> {
    if (ids.length > MOST_PER_PAGE) throw badInput("ids", `at most ${MOST_PER_PAGE} ids`);
    const view = viewOf(context, language);
    context.budget.spend(ids.length);
    return Promise.all(ids.map((id) => findNode(view, id)));
  }
}
