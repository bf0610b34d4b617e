import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { EstablishmentType, toEstablishment } from "../action/establishment.type.js";
import { RangeType, toRange } from "../action/range.type.js";
import { RequirementType, toRequirement } from "../action/requirement.type.js";
import { RiskType, toRisk } from "../action/risk.type.js";
import type { RequestContext } from "../context.js";
import { ProviderKindType, toProviderKind } from "../provider/provider-kind.type.js";
import { cataloguePage } from "../shared/catalogue-page.js";
import type { Connection } from "../shared/connection.js";
import { perPage, usually } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { After, First } from "../shared/page.js";
import { SourceType, toSources } from "../source/source.type.js";
import { at, each, one, viewOf } from "../view.js";
import { AddressingType, toAddressing } from "./addressing.type.js";
import { EvidenceType, toEvidence } from "./evidence.type.js";
import { ExclusionType, toExclusion } from "./exclusion.type.js";
import { FittingFactType, toFittingFact } from "./fitting-fact.type.js";
import { InterventionFilter } from "./intervention.input.js";
import { interventionMatches } from "./intervention-matches.js";
import { InterventionConnection, InterventionType, toIntervention } from "./intervention.type.js";
import { LawType, toLaw } from "./law.type.js";
import { OnlyForType, toOnlyFor } from "./only-for.type.js";

@Resolver(() => InterventionType)
export class InterventionResolver {
  @Query(() => InterventionConnection, {
    description: "Interventions, in order of id.",
    complexity: perPage(),
  })
  interventions(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg("filter", () => InterventionFilter, { nullable: true, description: "Which interventions." })
    filter: InterventionFilter | null,
    @InLanguage() language: Language,
  ): Connection<InterventionType> {
    const view = viewOf(context, language);
    return cataloguePage(
      view,
      { first, after },
      {
        type: InterventionConnection,
        label: "Intervention",
        catalogue: view.world.interventions,
        matches: interventionMatches(view, filter ?? {}),
        toNode: (place) => toIntervention(view, place),
      },
    );
  }

  @FieldResolver(() => [AddressingType], {
    description: "Issues that it does something about, with how much.",
    complexity: usually(8),
  })
  addresses(@Root() { view, place }: InterventionType): AddressingType[] {
    return each(view, at(view.world.interventions.list, place).addresses, (address) =>
      toAddressing(view, place, address),
    );
  }

  @FieldResolver(() => [RequirementType], {
    description: "Conditions that it needs.",
    complexity: usually(2),
  })
  requires(@Root() { view, place }: InterventionType): RequirementType[] {
    const act = { label: "Intervention", index: place } as const;
    return each(view, at(view.world.interventions.list, place).requires, (need) =>
      toRequirement(view, act, need),
    );
  }

  @FieldResolver(() => [EstablishmentType], {
    description: "Conditions that it brings about.",
    complexity: usually(2),
  })
  establishes(@Root() { view, place }: InterventionType): EstablishmentType[] {
    const act = { label: "Intervention", index: place } as const;
    return each(view, at(view.world.interventions.list, place).establishes, (gain) =>
      toEstablishment(view, act, gain),
    );
  }

  @FieldResolver(() => [ExclusionType], {
    description: "What it does not go together with.",
    complexity: usually(1),
  })
  excludes(@Root() { view, place }: InterventionType): ExclusionType[] {
    return each(view, at(view.world.interventions.list, place).excludes, (exclusion) =>
      toExclusion(view, place, exclusion),
    );
  }

  @FieldResolver(() => [RequirementType], {
    description: "Requirements of other actions that it sets aside.",
    complexity: usually(1),
  })
  waives(@Root() { view, place }: InterventionType): RequirementType[] {
    return each(view, view.near.waives[place] ?? [], ({ act, requirement }) =>
      toRequirement(view, act, requirement),
    );
  }

  @FieldResolver(() => [RiskType], {
    description: "What it can make fail later, and how to prevent that.",
    complexity: usually(1),
  })
  risks(@Root() { view, place }: InterventionType): RiskType[] {
    return each(view, at(view.world.interventions.list, place).risks, (risk) => toRisk(view, risk));
  }

  @FieldResolver(() => [FittingFactType], {
    description: "Facts that make it the right one.",
    complexity: usually(9),
  })
  fitsWhen(@Root() { view, place }: InterventionType): FittingFactType[] {
    return each(view, at(view.world.interventions.list, place).fitsWhen, (fact) => toFittingFact(view, fact));
  }

  @FieldResolver(() => [FittingFactType], {
    description: "Facts that make it clearly unfit.",
    complexity: usually(3),
  })
  notWhen(@Root() { view, place }: InterventionType): FittingFactType[] {
    return each(view, at(view.world.interventions.list, place).notWhen, (fact) => toFittingFact(view, fact));
  }

  @FieldResolver(() => OnlyForType, {
    nullable: true,
    description: "Who it is only for; null when it is for anyone.",
  })
  onlyFor(@Root() { view, place }: InterventionType): OnlyForType | undefined {
    return toOnlyFor(view, at(view.world.interventions.list, place));
  }

  @FieldResolver(() => RangeType, { description: "What it costs, in whole euros, whoever pays." })
  cost(@Root() { view, place }: InterventionType): RangeType {
    return one(view, at(view.world.interventions.list, place).cost, (range) => toRange(view, range));
  }

  @FieldResolver(() => RangeType, { description: "How long it takes before it works, in days." })
  leadTime(@Root() { view, place }: InterventionType): RangeType {
    return one(view, at(view.world.interventions.list, place).leadTime, (range) => toRange(view, range));
  }

  @FieldResolver(() => EvidenceType, { description: "What was read about whether it works." })
  evidence(@Root() { view, place }: InterventionType): EvidenceType {
    return one(view, at(view.world.interventions.list, place), (act) => toEvidence(view, act));
  }

  @FieldResolver(() => LawType, { description: "The room in the rules, the articles, and who decides." })
  law(@Root() { view, place }: InterventionType): LawType {
    return one(view, at(view.world.interventions.list, place), (act) => toLaw(view, place, act));
  }

  @FieldResolver(() => [ProviderKindType], {
    description: "Kinds of provider that can do it, the usual one first.",
    complexity: usually(3),
  })
  providerKinds(@Root() { view, place }: InterventionType): ProviderKindType[] {
    const { interventions, providerKinds } = view.world;
    const places = at(interventions.list, place).actors.flatMap((id) => providerKinds.index.get(id) ?? []);
    return each(view, places, (kind) => toProviderKind(view, kind));
  }

  @FieldResolver(() => [SourceType], { description: "What this rests on.", complexity: usually(2) })
  sources(@Root() { view, place }: InterventionType): SourceType[] {
    return toSources(view, at(view.world.interventions.list, place).sources);
  }
}
