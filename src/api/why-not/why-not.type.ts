import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { WhyNotReason as Reason } from "../../domain/plan/why-not.js";
import { ConditionType, toConditionOf } from "../condition/condition.type.js";
import { GroupType, toGroup } from "../group/group.type.js";
import { InterventionType, toInterventionOf } from "../intervention/intervention.type.js";
import { IssueType, toIssueOf } from "../issue/issue.type.js";
import { usually } from "../shared/estimate.js";
import { each, make, say, sayMaybe, type View } from "../view.js";

export enum WhyNotReason {
  NO_LINK = "NO_LINK",
  NOT_FOR_YOU = "NOT_FOR_YOU",
  CONDITION = "CONDITION",
  EXCLUDED = "EXCLUDED",
  TRIED = "TRIED",
  LOW = "LOW",
  IN_LIST = "IN_LIST",
}

registerEnumType(WhyNotReason, {
  name: "WhyNotReason",
  description: "Why an intervention is not in the list, or where it stands.",
  valuesConfig: {
    NO_LINK: { description: "It does nothing about what plays." },
    NOT_FOR_YOU: { description: "It is for a group to which the person does not belong." },
    CONDITION: { description: "A condition that it needs certainly fails." },
    EXCLUDED: { description: "It does not go together with something that is known." },
    TRIED: { description: "It was tried before." },
    LOW: { description: "It is in the list, and others stand above it." },
    IN_LIST: { description: "It is among the first ten." },
  },
});

@ObjectType("WhyNot", {
  description: "One reason why an intervention is not in the list or low, and what would have to change.",
  simpleResolvers: true,
})
export class WhyNotType {
  @Field(() => WhyNotReason, { description: "What kind of reason it is." })
  readonly reason!: WhyNotReason;

  @Field(() => String, { description: "The reason as a sentence for people." })
  readonly text!: string;

  @Field(() => String, {
    nullable: true,
    description: "What would have to change, as a sentence; null where nothing has to.",
  })
  readonly change!: string | undefined;

  @Field(() => ConditionType, { nullable: true, description: "The condition that fails, if that is it." })
  readonly condition!: ConditionType | undefined;

  @Field(() => GroupType, { nullable: true, description: "The group it is only for, if that is it." })
  readonly group!: GroupType | undefined;

  @Field(() => [IssueType], {
    description: "Issues by which it would come into view.",
    complexity: usually(1),
  })
  readonly issues!: IssueType[];

  @Field(() => [InterventionType], {
    description: "What stands above it and serves the same, at most three.",
    complexity: usually(2),
  })
  readonly dominatedBy!: InterventionType[];

  @Field(() => Int, {
    nullable: true,
    description: "Its place in the list, 1 for the first; null when it is not in it.",
  })
  readonly place!: number | undefined;
}

export function toWhyNot(view: View, reason: Reason): WhyNotType {
  const { world } = view;
  const { kind, text, change, condition, group, issues, dominatedBy, place } = reason;
  return make(WhyNotType, {
    reason: WhyNotReason[kind],
    text: say(view, text),
    change: sayMaybe(view, change),
    condition: condition && toConditionOf(view, condition),
    group: group && toGroup(view, world.groups.index.get(group.id) ?? -1),
    issues: each(view, issues, (issue) => toIssueOf(view, issue)),
    dominatedBy: each(view, dominatedBy, (act) => toInterventionOf(view, act)),
    place,
  });
}
