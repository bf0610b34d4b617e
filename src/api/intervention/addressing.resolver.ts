import { FieldResolver, Resolver, Root } from "type-graphql";
import { IssueType, toIssue } from "../issue/issue.type.js";
import { one } from "../view.js";
import { AddressingType } from "./addressing.type.js";
import { InterventionType, toIntervention } from "./intervention.type.js";

@Resolver(() => AddressingType)
export class AddressingResolver {
  @FieldResolver(() => InterventionType, { description: "The intervention." })
  intervention(@Root() { view, interventionPlace }: AddressingType): InterventionType {
    return one(view, interventionPlace, (place) => toIntervention(view, place));
  }

  @FieldResolver(() => IssueType, { description: "The issue." })
  issue(@Root() { view, issuePlace }: AddressingType): IssueType {
    return one(view, issuePlace, (place) => toIssue(view, place));
  }
}
