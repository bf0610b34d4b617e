import { createUnionType, Field, ObjectType, registerEnumType } from "type-graphql";
import type { Meaning } from "../../domain/concepts.js";
import { toCause } from "../cause/cause-link.type.js";
import { ConditionType, toCondition } from "../condition/condition.type.js";
import { GroupType, toGroup } from "../group/group.type.js";
import { IssueType } from "../issue/issue.type.js";
import { LifeEventType } from "../life-event/life-event.type.js";
import { Answer } from "../situation/answer.enum.js";
import { make, type View } from "../view.js";
import { CircumstanceType, toCircumstance } from "./circumstance.type.js";

export enum MeaningAs {
  IS = "is",
  HOLDS = "holds",
  FAILS = "fails",
  DOUBT = "doubt",
  IN = "in",
  OUT = "out",
}

registerEnumType(MeaningAs, {
  name: "MeaningAs",
  description: "What a circumstance says about something else.",
  valuesConfig: {
    IS: { description: "It is the same thing: the life event happened, the issue plays." },
    HOLDS: { description: "The condition holds." },
    FAILS: { description: "The condition fails." },
    DOUBT: { description: "The condition has to be asked." },
    IN: { description: "The person belongs to the group." },
    OUT: { description: "The person does not belong to the group." },
  },
});

export const Meant = createUnionType({
  name: "Meant",
  description: "What a circumstance says something about.",
  types: () => [LifeEventType, IssueType, ConditionType, GroupType] as const,
});

@ObjectType("Meaning", {
  description: "What a circumstance says about something else, by the meaning of the words and nothing more.",
  simpleResolvers: true,
})
export class MeaningType {
  @Field(() => CircumstanceType, { description: "The circumstance." })
  readonly circumstance!: CircumstanceType;

  @Field(() => Answer, { description: "The answer that says it: YES or NO." })
  readonly answer!: Answer;

  @Field(() => MeaningAs, { description: "What it says." })
  readonly as!: MeaningAs;

  @Field(() => Meant, { description: "What it says it about." })
  readonly target!: LifeEventType | IssueType | ConditionType | GroupType;
}

export function toMeaning(view: View, { circumstance, answer, as, target, index }: Meaning): MeaningType {
  return make(MeaningType, {
    circumstance: toCircumstance(view, circumstance),
    answer: answer === "yes" ? Answer.YES : Answer.NO,
    as: as as MeaningAs,
    target:
      target === "cause"
        ? toCause(view, index)
        : target === "condition"
          ? toCondition(view, index)
          : toGroup(view, index),
  });
}
