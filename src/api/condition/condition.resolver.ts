import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { EstablishmentType, toEstablishment } from "../action/establishment.type.js";
import { RequirementType, toRequirement } from "../action/requirement.type.js";
import { MeaningType, toMeaning } from "../circumstance/meaning.type.js";
import type { RequestContext } from "../context.js";
import { Fact, toFact, type FactNode } from "../intervention/fitting-fact.type.js";
import { IssueType, toIssue } from "../issue/issue.type.js";
import { cataloguePage } from "../shared/catalogue-page.js";
import type { Connection } from "../shared/connection.js";
import { perPage, usually } from "../shared/estimate.js";
import { readPlace } from "../shared/ids.js";
import { InLanguage, type Language } from "../shared/language.js";
import { nameHolds } from "../shared/name-filter.js";
import { After, First } from "../shared/page.js";
import { at, each, viewOf } from "../view.js";
import { ConditionFilter } from "./condition.input.js";
import { ConditionConnection, ConditionType, toCondition } from "./condition.type.js";

@Resolver(() => ConditionType)
export class ConditionResolver {
  @Query(() => ConditionConnection, { description: "Conditions, in order of id.", complexity: perPage() })
  conditions(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg("filter", () => ConditionFilter, { nullable: true, description: "Which conditions." })
    filter: ConditionFilter | null,
    @InLanguage() language: Language,
  ): Connection<ConditionType> {
    const view = viewOf(context, language);
    const { world } = view;
    const { name, kind, requiredBy, ruledOutBy } = filter ?? {};
    const act = readPlace(world.interventions, "Intervention", requiredBy, "filter.requiredBy");
    const issue = readPlace(world.issues, "Issue", ruledOutBy, "filter.ruledOutBy");
    const needs = act === undefined ? [] : at(world.interventions.list, act).requires;
    const cause = issue === undefined ? undefined : issue + world.causes.eventCount;
    return cataloguePage(
      view,
      { first, after },
      {
        type: ConditionConnection,
        label: "Condition",
        catalogue: world.conditions,
        matches: (condition, place) =>
          nameHolds(condition.name, name) &&
          (kind ?? condition.kind) === condition.kind &&
          (act === undefined || needs.some((need) => need.condition === place)) &&
          (cause === undefined || at(world.conditionLogic.ruledOutBy, place).includes(cause)),
        toNode: (place) => toCondition(view, place),
      },
    );
  }

  @FieldResolver(() => [RequirementType], {
    description: "Actions that need it.",
    complexity: usually(9),
  })
  requiredBy(@Root() { view, place }: ConditionType): RequirementType[] {
    return each(view, view.near.requiredBy[place] ?? [], ({ act, requirement }) =>
      toRequirement(view, act, requirement),
    );
  }

  @FieldResolver(() => [EstablishmentType], {
    description: "Actions that bring it about.",
    complexity: usually(7),
  })
  establishedBy(@Root() { view, place }: ConditionType): EstablishmentType[] {
    return each(view, view.near.establishedBy[place] ?? [], ({ act, establishment }) =>
      toEstablishment(view, act, establishment),
    );
  }

  @FieldResolver(() => [IssueType], {
    description: "Issues that make it certainly fail.",
    complexity: usually(1),
  })
  ruledOutBy(@Root() { view, place }: ConditionType): IssueType[] {
    return each(view, at(view.world.conditionLogic.ruledOutBy, place), (issue) => toIssue(view, issue));
  }

  @FieldResolver(() => [IssueType], {
    description: "Issues that make it doubtful, so it has to be asked.",
    complexity: usually(3),
  })
  doubtedBy(@Root() { view, place }: ConditionType): IssueType[] {
    return each(view, at(view.world.conditionLogic.doubtedBy, place), (issue) => toIssue(view, issue));
  }

  @FieldResolver(() => [Fact], {
    description: "Facts that make it hold.",
    complexity: usually(1),
  })
  ensuredBy(@Root() { view, place }: ConditionType): FactNode[] {
    return each(view, at(view.world.conditionLogic.ensuredBy, place), ({ kind, index }) =>
      toFact(view, kind, index),
    );
  }

  @FieldResolver(() => [ConditionType], {
    description: "Conditions that hold whenever this one holds.",
    complexity: usually(1),
  })
  implies(@Root() { view, place }: ConditionType): ConditionType[] {
    return each(view, at(view.world.conditionLogic.implies, place), (next) => toCondition(view, next));
  }

  @FieldResolver(() => [ConditionType], {
    description: "Conditions that make this one hold.",
    complexity: usually(1),
  })
  impliedBy(@Root() { view, place }: ConditionType): ConditionType[] {
    return each(view, view.near.impliedBy[place] ?? [], (next) => toCondition(view, next));
  }

  @FieldResolver(() => [MeaningType], {
    description: "Circumstances that say something about it, by the words themselves.",
    complexity: usually(1),
  })
  meantBy(@Root() { view, place }: ConditionType): MeaningType[] {
    return each(view, view.near.meantBy.condition[place] ?? [], (meaning) => toMeaning(view, meaning));
  }
}
