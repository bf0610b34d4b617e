import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context.js";
import { cataloguePage } from "../shared/catalogue-page.js";
import type { Connection } from "../shared/connection.js";
import { perPage, usually } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { nameHolds } from "../shared/name-filter.js";
import { After, First } from "../shared/page.js";
import { each, viewOf } from "../view.js";
import { CircumstanceFilter } from "./circumstance.input.js";
import { CircumstanceConnection, CircumstanceType, toCircumstance } from "./circumstance.type.js";
import { MeaningType, toMeaning } from "./meaning.type.js";

@Resolver(() => CircumstanceType)
export class CircumstanceResolver {
  @Query(() => CircumstanceConnection, {
    description: "Circumstances of a household, in order of id.",
    complexity: perPage(),
  })
  circumstances(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg("filter", () => CircumstanceFilter, { nullable: true, description: "Which circumstances." })
    filter: CircumstanceFilter | null,
    @InLanguage() language: Language,
  ): Connection<CircumstanceType> {
    const view = viewOf(context, language);
    const { name, kind } = filter ?? {};
    return cataloguePage(
      view,
      { first, after },
      {
        type: CircumstanceConnection,
        label: "Circumstance",
        catalogue: view.world.circumstances,
        matches: (entry) => nameHolds(entry.name, name) && (kind ?? entry.kind) === entry.kind,
        toNode: (place) => toCircumstance(view, place),
      },
    );
  }

  @FieldResolver(() => [MeaningType], {
    description: "What it says about other things, by the words themselves.",
    complexity: usually(1),
  })
  means(@Root() { view, place }: CircumstanceType): MeaningType[] {
    return each(view, view.near.meanings[place] ?? [], (meaning) => toMeaning(view, meaning));
  }
}
