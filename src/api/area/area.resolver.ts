import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context.js";
import { cataloguePage } from "../shared/catalogue-page.js";
import type { Connection } from "../shared/connection.js";
import { perPage, usually } from "../shared/estimate.js";
import { readPlace } from "../shared/ids.js";
import { InLanguage, type Language } from "../shared/language.js";
import { nameHolds } from "../shared/name-filter.js";
import { After, First } from "../shared/page.js";
import { at, each, viewOf } from "../view.js";
import { AreaFilter } from "./area.input.js";
import { AreaConnection, areaPlaces, AreaType, toArea } from "./area.type.js";

@Resolver(() => AreaType)
export class AreaResolver {
  @Query(() => AreaConnection, {
    description: "Country, provinces, regions and municipalities, in order of code.",
    complexity: perPage(),
  })
  areas(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg("filter", () => AreaFilter, { nullable: true, description: "Which areas." })
    filter: AreaFilter | null,
    @InLanguage() language: Language,
  ): Connection<AreaType> {
    const view = viewOf(context, language);
    const { areas } = view.world;
    const { name, kind, within, current } = filter ?? {};
    const outer = readPlace(areas, "Area", within, "filter.within");
    const outerId = outer === undefined ? undefined : at(areas.list, outer).id;
    return cataloguePage(
      view,
      { first, after },
      {
        type: AreaConnection,
        label: "Area",
        catalogue: areas,
        matches: (area) => {
          const isCurrent = area.ended === undefined;
          return (
            nameHolds(area.name, name) &&
            (kind ?? area.kind) === area.kind &&
            (current ?? isCurrent) === isCurrent &&
            (outerId === undefined || area.within.includes(outerId))
          );
        },
        toNode: (place) => toArea(view, place),
      },
    );
  }

  @FieldResolver(() => [AreaType], {
    description: "Areas it lies directly within.",
    complexity: usually(3),
  })
  within(@Root() { view, place }: AreaType): AreaType[] {
    const { within } = at(view.world.areas.list, place);
    return each(view, areaPlaces(view, within), (outer) => toArea(view, outer));
  }

  @FieldResolver(() => [AreaType], {
    description: "Areas that lie directly within it.",
    complexity: usually(3),
  })
  contains(@Root() { view, place }: AreaType): AreaType[] {
    return each(view, view.near.contains[place] ?? [], (inner) => toArea(view, inner));
  }

  @FieldResolver(() => [AreaType], {
    description: "What it became part of, when it ended.",
    complexity: usually(1),
  })
  successors(@Root() { view, place }: AreaType): AreaType[] {
    const { successors } = at(view.world.areas.list, place);
    return each(view, areaPlaces(view, successors), (next) => toArea(view, next));
  }

  @FieldResolver(() => [AreaType], {
    description: "Areas that became part of it.",
    complexity: usually(1),
  })
  predecessors(@Root() { view, place }: AreaType): AreaType[] {
    return each(view, view.near.predecessors[place] ?? [], (before) => toArea(view, before));
  }
}
