import { FieldResolver, Resolver, Root } from "type-graphql";
import { IssueType, toIssue } from "../issue/issue.type.js";
import type { LifeEventType } from "../life-event/life-event.type.js";
import { usually } from "../shared/estimate.js";
import { SourceType, toSources } from "../source/source.type.js";
import { at, one } from "../view.js";
import { Cause, CauseLinkType, toCause } from "./cause-link.type.js";

@Resolver(() => CauseLinkType)
export class CauseLinkResolver {
  @FieldResolver(() => Cause, { description: "What can bring the issue." })
  from(@Root() { view, place }: CauseLinkType): LifeEventType | IssueType {
    return one(view, at(view.world.causes.edges, place).from, (cause) => toCause(view, cause));
  }

  @FieldResolver(() => IssueType, { description: "The issue it can bring." })
  to(@Root() { view, place }: CauseLinkType): IssueType {
    return one(view, at(view.world.causes.edges, place).to, (cause) => toIssue(view, cause));
  }

  @FieldResolver(() => [SourceType], { description: "What the link rests on.", complexity: usually(2) })
  sources(@Root() { view, place }: CauseLinkType): SourceType[] {
    return toSources(view, at(view.world.causes.edges, place).sources);
  }
}
