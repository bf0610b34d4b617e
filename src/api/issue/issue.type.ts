import { Field, Int, ObjectType } from "type-graphql";
import type { Issue } from "../../domain/concepts.js";
import { globalId } from "../../domain/kinds.js";
import { issueCause } from "../../domain/world.js";
import { connectionType } from "../shared/connection.js";
import { NodeType } from "../shared/node.type.js";
import { at, make, say, sayAll, sayMaybe, type View } from "../view.js";
import { IssueRole, Theme } from "./issue.enums.js";

@ObjectType("Issue", {
  implements: NodeType,
  description:
    "Something that weighs on a life, such as rent arrears: it lies between what happened and what can help.",
  simpleResolvers: true,
})
export class IssueType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  /** In the cause graph. */
  readonly place!: number;

  @Field(() => String, { description: "What it is called, in plain words." })
  readonly name!: string;

  @Field(() => String, { description: "What it means." })
  readonly description!: string;

  @Field(() => Theme, { description: "What it is about." })
  readonly theme!: Theme;

  @Field(() => Int, {
    description: "How grave it usually is, 1 light to 5 grave; editorial, never part of the ranking.",
  })
  readonly severity!: number;

  @Field(() => IssueRole, { description: "Whether it usually lies underneath, or shows." })
  readonly role!: IssueRole;

  @Field(() => [String], { description: "How people say it: invented examples of speech." })
  readonly signals!: string[];

  @Field(() => String, { nullable: true, description: "How often it occurs, where that was read." })
  readonly prevalence!: string | undefined;

  @Field(() => Boolean, { description: "True while no source was read for it." })
  readonly needsSource!: boolean;
}

export const IssueConnection = connectionType(() => IssueType, "Issue", "issues");

/** The issue at a place of the cause graph. */
export function toIssue(view: View, place: number): IssueType {
  const issue = at(view.world.issues.list, place - view.world.causes.eventCount);
  return make(IssueType, {
    id: globalId("Issue", issue.id),
    view,
    place,
    name: say(view, issue.name),
    description: say(view, issue.description),
    theme: issue.theme as Theme,
    severity: issue.severity,
    role: issue.role as IssueRole,
    signals: sayAll(view, issue.signals),
    prevalence: sayMaybe(view, issue.prevalence),
    needsSource: issue.needsSource,
  });
}

/** An issue of the snapshot as a type. */
export function toIssueOf(view: View, { id }: Issue): IssueType {
  return toIssue(view, issueCause(view.world, id) ?? -1);
}
