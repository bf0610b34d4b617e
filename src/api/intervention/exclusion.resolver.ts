import { FieldResolver, Resolver, Root } from "type-graphql";
import { toCondition, type ConditionType } from "../condition/condition.type.js";
import { toIssue, type IssueType } from "../issue/issue.type.js";
import { one } from "../view.js";
import { ExclusionType, Obstacle } from "./exclusion.type.js";
import { InterventionType, toIntervention } from "./intervention.type.js";

@Resolver(() => ExclusionType)
export class ExclusionResolver {
  @FieldResolver(() => InterventionType, { description: "The intervention." })
  intervention(@Root() { view, interventionPlace }: ExclusionType): InterventionType {
    return one(view, interventionPlace, (place) => toIntervention(view, place));
  }

  @FieldResolver(() => Obstacle, { description: "What it does not go together with." })
  obstacle(@Root() { view, exclusion }: ExclusionType): IssueType | ConditionType | InterventionType {
    return one<number, IssueType | ConditionType | InterventionType>(view, exclusion.index, (place) => {
      if (exclusion.kind === "issue") return toIssue(view, place);
      return exclusion.kind === "condition" ? toCondition(view, place) : toIntervention(view, place);
    });
  }
}
