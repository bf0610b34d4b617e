import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { ProviderFilter, ProvidersPort } from "../../domain/ports.js";
import type { Catalogue } from "../../domain/world.js";
import type { Label } from "../../domain/kinds.js";
import { areaPlaces, AreaType, toArea } from "../area/area.type.js";
import type { RequestContext } from "../context.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { connectionOf, type Connection } from "../shared/connection.js";
import { perPage, usually } from "../shared/estimate.js";
import { readPlace } from "../shared/ids.js";
import { InLanguage, type Language } from "../shared/language.js";
import { After, First, readCursor, readFirst } from "../shared/page.js";
import { readText } from "../shared/read-text.js";
import { SourceType, toSources } from "../source/source.type.js";
import { at, each, viewOf, type View } from "../view.js";
import { ProviderFilterInput } from "./provider.input.js";
import { ProviderConnection, ProviderType, toProvider } from "./provider.type.js";

@Resolver(() => ProviderType)
export class ProviderResolver {
  constructor(private readonly providersPort: ProvidersPort) {}

  @Query(() => ProviderConnection, {
    description: "Organisations that offer interventions, in order of id.",
    complexity: perPage(),
  })
  async providers(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg("filter", () => ProviderFilterInput, { nullable: true, description: "Which providers." })
    filter: ProviderFilterInput | null,
    @InLanguage() language: Language,
  ): Promise<Connection<ProviderType>> {
    const view = viewOf(context, language);
    const most = readFirst(first);
    const cursor = readCursor(after, "Provider");
    const page = await this.providersPort.page(readFilter(view, filter ?? {}), most + 1, cursor);
    const items = each(view, page.items.slice(0, most), (record) => ({
      id: record.id,
      node: toProvider(view, record),
    }));
    return connectionOf(ProviderConnection, "Provider", {
      total: page.total,
      hasMore: page.items.length > most,
      items,
    });
  }

  @FieldResolver(() => [AreaType], {
    description: "Where it works. Empty while that is not known.",
    complexity: usually(3),
  })
  areas(@Root() { view, record }: ProviderType): AreaType[] {
    return each(view, areaPlaces(view, record.areas), (place) => toArea(view, place));
  }

  @FieldResolver(() => [InterventionType], {
    description: "Interventions that it offers.",
    complexity: usually(3),
  })
  interventions(@Root() { view, record }: ProviderType): InterventionType[] {
    const places = record.interventions.flatMap((id) => view.world.interventions.index.get(id) ?? []);
    return each(view, places, (place) => toIntervention(view, place));
  }

  @FieldResolver(() => [SourceType], { description: "Where it was read.", complexity: usually(1) })
  sources(@Root() { view, record }: ProviderType): SourceType[] {
    return toSources(view, record.sources);
  }
}

function readFilter({ world }: View, filter: ProviderFilterInput): ProviderFilter {
  return {
    text: readText(filter.name, "filter.name"),
    kind: idIn(world.providerKinds, "ProviderKind", filter.kind, "filter.kind"),
    intervention: idIn(world.interventions, "Intervention", filter.intervention, "filter.intervention"),
    area: idIn(world.areas, "Area", filter.area, "filter.area"),
  };
}

function idIn<T extends { readonly id: string }>(
  catalogue: Catalogue<T>,
  label: Label,
  id: string | null | undefined,
  position: string,
): string | undefined {
  const place = readPlace(catalogue, label, id, position);
  return place === undefined ? undefined : at(catalogue.list, place).id;
}
