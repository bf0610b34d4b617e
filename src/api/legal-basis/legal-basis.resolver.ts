import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context.js";
import { cataloguePage } from "../shared/catalogue-page.js";
import type { Connection } from "../shared/connection.js";
import { perPage, usually } from "../shared/estimate.js";
import { readPlace } from "../shared/ids.js";
import { InLanguage, type Language } from "../shared/language.js";
import { nameHolds } from "../shared/name-filter.js";
import { After, First } from "../shared/page.js";
import { SourceType, toSources } from "../source/source.type.js";
import { at, each, viewOf } from "../view.js";
import { GroundingType, toGrounding } from "./grounding.type.js";
import { LegalBasisFilter } from "./legal-basis.input.js";
import { LegalBasisConnection, LegalBasisType, toLegalBasis } from "./legal-basis.type.js";

@Resolver(() => LegalBasisType)
export class LegalBasisResolver {
  @Query(() => LegalBasisConnection, {
    description: "Articles of law and other rules, in order of id.",
    complexity: perPage(),
  })
  legalBases(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg("filter", () => LegalBasisFilter, { nullable: true, description: "Which legal bases." })
    filter: LegalBasisFilter | null,
    @InLanguage() language: Language,
  ): Connection<LegalBasisType> {
    const view = viewOf(context, language);
    const { name, law, mode, grounds } = filter ?? {};
    const act = readPlace(view.world.interventions, "Intervention", grounds, "filter.grounds");
    return cataloguePage(
      view,
      { first, after },
      {
        type: LegalBasisConnection,
        label: "LegalBasis",
        catalogue: view.world.legalBases,
        matches: (basis, place) =>
          nameHolds(basis.name, name) &&
          nameHolds(basis.law, law) &&
          (mode ?? basis.mode) === basis.mode &&
          (act === undefined ||
            at(view.near.grounds, place).some(({ intervention }) => intervention === act)),
        toNode: (place) => toLegalBasis(view, place),
      },
    );
  }

  @FieldResolver(() => [GroundingType], {
    description: "Interventions that rest on it.",
    complexity: usually(5),
  })
  grounds(@Root() { view, place }: LegalBasisType): GroundingType[] {
    return each(view, view.near.grounds[place] ?? [], ({ intervention, decisive }) =>
      toGrounding(view, intervention, place, decisive),
    );
  }

  @FieldResolver(() => [SourceType], { description: "What this rests on.", complexity: usually(2) })
  sources(@Root() { view, place }: LegalBasisType): SourceType[] {
    return toSources(view, at(view.world.legalBases.list, place).sources);
  }
}
