import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { CauseLinkType, toCauseLink } from "../cause/cause-link.type.js";
import { linksFrom } from "../cause/links-from.js";
import { MeaningType, toMeaning } from "../circumstance/meaning.type.js";
import { ConditionType, toCondition } from "../condition/condition.type.js";
import type { RequestContext } from "../context.js";
import { DomainType, toDomain } from "../domain/domain.type.js";
import { AddressingType, toAddressing } from "../intervention/addressing.type.js";
import { ExclusionType, toExclusion } from "../intervention/exclusion.type.js";
import { cataloguePage } from "../shared/catalogue-page.js";
import type { Connection } from "../shared/connection.js";
import { perPage, usually } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { After, First } from "../shared/page.js";
import { SourceType, toSources } from "../source/source.type.js";
import { at, each, one, viewOf, type View } from "../view.js";
import { IssueFilter } from "./issue.input.js";
import { issueMatches } from "./issue-matches.js";
import { IssueConnection, IssueType, toIssue } from "./issue.type.js";

@Resolver(() => IssueType)
export class IssueResolver {
  @Query(() => IssueConnection, { description: "Issues, in order of id.", complexity: perPage() })
  issues(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg("filter", () => IssueFilter, { nullable: true, description: "Which issues." })
    filter: IssueFilter | null,
    @InLanguage() language: Language,
  ): Connection<IssueType> {
    const view = viewOf(context, language);
    const { issues, causes } = view.world;
    return cataloguePage(
      view,
      { first, after },
      {
        type: IssueConnection,
        label: "Issue",
        catalogue: issues,
        matches: issueMatches(view, filter ?? {}),
        toNode: (place) => toIssue(view, place + causes.eventCount),
      },
    );
  }

  @FieldResolver(() => DomainType, { description: "The part of life it belongs to." })
  domain(@Root() { view, place }: IssueType): DomainType {
    const { domains, issues, causes } = view.world;
    const { domain } = at(issues.list, place - causes.eventCount);
    return one(view, domains.index.get(domain) ?? -1, (index) => toDomain(view, index));
  }

  @FieldResolver(() => [CauseLinkType], {
    description: "Life events that may raise it.",
    complexity: usually(2),
  })
  raisedBy(@Root() { view, place }: IssueType): CauseLinkType[] {
    return linksInto(view, place, (from) => from < view.world.causes.eventCount);
  }

  @FieldResolver(() => [CauseLinkType], {
    description: "Other issues that can lead to it: what may lie underneath.",
    complexity: usually(2),
  })
  causedBy(@Root() { view, place }: IssueType): CauseLinkType[] {
    return linksInto(view, place, (from) => from >= view.world.causes.eventCount);
  }

  @FieldResolver(() => [CauseLinkType], {
    description: "Other issues that it can lead to.",
    complexity: usually(2),
  })
  leadsTo(@Root() { view, place }: IssueType): CauseLinkType[] {
    return each(view, linksFrom(view.world.causes, place), (link) => toCauseLink(view, link));
  }

  @FieldResolver(() => [AddressingType], {
    description: "Interventions that do something about it, with how much.",
    complexity: usually(17),
  })
  addressedBy(@Root() { view, place }: IssueType): AddressingType[] {
    return each(view, view.near.addressedBy[place] ?? [], ({ intervention, address }) =>
      toAddressing(view, intervention, address),
    );
  }

  @FieldResolver(() => [ConditionType], {
    description: "Conditions that certainly fail while this issue plays: what it makes unreachable.",
    complexity: usually(1),
  })
  rulesOut(@Root() { view, place }: IssueType): ConditionType[] {
    return each(view, view.near.rulesOut[place] ?? [], (condition) => toCondition(view, condition));
  }

  @FieldResolver(() => [ConditionType], {
    description: "Conditions that become doubtful while this issue plays, so they have to be asked.",
    complexity: usually(1),
  })
  doubts(@Root() { view, place }: IssueType): ConditionType[] {
    return each(view, view.near.doubts[place] ?? [], (condition) => toCondition(view, condition));
  }

  @FieldResolver(() => [ConditionType], {
    description: "Conditions that hold when this issue plays.",
    complexity: usually(1),
  })
  ensures(@Root() { view, place }: IssueType): ConditionType[] {
    return each(view, view.near.ensures[place] ?? [], (condition) => toCondition(view, condition));
  }

  @FieldResolver(() => [ExclusionType], {
    description: "Interventions that it shuts out, or makes less fitting.",
    complexity: usually(1),
  })
  shutsOut(@Root() { view, place }: IssueType): ExclusionType[] {
    return each(view, view.near.excludedBy[place] ?? [], ({ intervention, exclusion }) =>
      toExclusion(view, intervention, exclusion),
    );
  }

  @FieldResolver(() => [MeaningType], {
    description: "Circumstances that mean, by the words themselves, that it plays.",
    complexity: usually(1),
  })
  meantBy(@Root() { view, place }: IssueType): MeaningType[] {
    return each(view, view.near.meantBy.cause[place] ?? [], (meaning) => toMeaning(view, meaning));
  }

  @FieldResolver(() => [SourceType], { description: "What this rests on.", complexity: usually(2) })
  sources(@Root() { view, place }: IssueType): SourceType[] {
    const { issues, causes } = view.world;
    return toSources(view, at(issues.list, place - causes.eventCount).sources);
  }
}

function linksInto(view: View, place: number, isFrom: (cause: number) => boolean): CauseLinkType[] {
  const links = (view.near.linksTo[place] ?? []).filter((link) =>
    isFrom(at(view.world.causes.edges, link).from),
  );
  return each(view, links, (link) => toCauseLink(view, link));
}
