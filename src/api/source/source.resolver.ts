import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context.js";
import { toNode } from "../node/to-node.js";
import { cataloguePage } from "../shared/catalogue-page.js";
import type { Connection } from "../shared/connection.js";
import { perPage, usually } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { nameHolds } from "../shared/name-filter.js";
import { NodeType } from "../shared/node.type.js";
import { After, First } from "../shared/page.js";
import { each, viewOf } from "../view.js";
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
    @Arg("filter", () => SourceFilter, { nullable: true, description: "Which sources." })
    filter: SourceFilter | null,
    @InLanguage() language: Language,
  ): Connection<SourceType> {
    const view = viewOf(context, language);
    const { publisher, sinceYear } = filter ?? {};
    const since = sinceYear ?? 0;
    return cataloguePage(
      view,
      { first, after },
      {
        type: SourceConnection,
        label: "Source",
        catalogue: view.world.sources,
        matches: (source) => nameHolds(source.publisher, publisher) && (source.year ?? 0) >= since,
        toNode: (place) => toSource(view, place),
      },
    );
  }

  @FieldResolver(() => [NodeType], {
    description: "Life events, issues, interventions, law and domains that rest on it.",
    complexity: usually(1),
  })
  supports(@Root() { view, place }: SourceType): NodeType[] {
    return each(view, view.near.supports[place] ?? [], (ref) => toNode(view, ref));
  }
}
