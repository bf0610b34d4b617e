import { FieldResolver, Resolver, Root } from "type-graphql";
import { IssueType, toIssue } from "../issue/issue.type.js";
import { usually } from "../shared/estimate.js";
import { SourceType, toSources } from "../source/source.type.js";
import { at, each } from "../view.js";
import { DomainType } from "./domain.type.js";

@Resolver(() => DomainType)
export class DomainResolver {
  @FieldResolver(() => [IssueType], { description: "Issues in this part of life.", complexity: usually(15) })
  issues(@Root() { view, place }: DomainType): IssueType[] {
    const { eventCount } = view.world.causes;
    return each(view, view.near.issuesIn[place] ?? [], (issue) => toIssue(view, issue + eventCount));
  }

  @FieldResolver(() => [SourceType], { description: "What this rests on.", complexity: usually(2) })
  sources(@Root() { view, place }: DomainType): SourceType[] {
    return toSources(view, at(view.world.domains.list, place).sources);
  }
}
