import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context.js";
import { toNode } from "../node/to-node.js";
import { cataloguePage } from "../shared/catalogue-page.js";
import { connectionOf, type Connection } from "../shared/connection.js";
import { perPage, usually } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { nameHolds } from "../shared/name-filter.js";
import { NodeType } from "../shared/node.type.js";
import { After, First } from "../shared/page.js";
import { at, each, viewOf } from "../view.js";
import { SourceFilter } from "./source.input.js";
import { SourceConnection, SourceType, toSource } from "./source.type.js";

@Resolver(() => SourceType)
export class SourceResolver {
  @Query(() => SourceConnection, {
    description: "Everything that was read, in order of id.",
    complexity: perPage(),
  })
  sources(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg("filter", () => SourceFilter, { nullable: true, description: "Which sources." }) filter: SourceFilter | null,
    @InLanguage() language: Language,
  ): Connection<SourceType> {
    const view = viewOf(context, language);
    const { publisher, sinceYear } = filter ?? {};
    const page = cataloguePage(view.world.sources, "Source", { first, after }, (source) => {
      const since = sinceYear ?? undefined;
      return nameHolds(source.publisher, publisher) && (since === undefined || (source.year ?? 0) >= since);
    });
    const items = each(view, page.places, (place) => ({
      id: at(view.world.sources.list, place).id,
      node: toSource(view, place),
    }));
    return connectionOf(SourceConnection, "Source", { ...page, items });
  }

  @FieldResolver(() => [NodeType], {
    description: "Life events, issues, interventions, law and domains that rest on it.",
    complexity: usually(3),
  })
  supports(@Root() { view, place }: SourceType): NodeType[] {
    return each(view, view.near.supports[place] ?? [], (ref) => toNode(view, ref));
  }
}
