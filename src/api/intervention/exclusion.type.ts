import { createUnionType, Field, ObjectType } from "type-graphql";
import type { Exclusion } from "../../domain/concepts.js";
import { ConditionType } from "../condition/condition.type.js";
import { IssueType } from "../issue/issue.type.js";
import { make, say, type View } from "../view.js";
import { InterventionType } from "./intervention.type.js";

export const Obstacle = createUnionType({
  name: "Obstacle",
  description: "What an intervention does not go together with.",
  types: () => [IssueType, ConditionType, InterventionType] as const,
});

@ObjectType("Exclusion", {
  description: "Something that does not go together with an intervention.",
  simpleResolvers: true,
})
export class ExclusionType {
  readonly view!: View;
  readonly interventionPlace!: number;
  readonly exclusion!: Exclusion;

  @Field(() => Boolean, {
    description: "True when it shuts the intervention out; false when it is a warning.",
  })
  readonly hard!: boolean;

  @Field(() => Boolean, {
    description:
      "For a condition: whether it is in the way when it holds (true) or when it fails (false). True for the rest.",
  })
  readonly whenHolds!: boolean;

  @Field(() => String, { description: "Why the two do not go together." })
  readonly why!: string;
}

export function toExclusion(view: View, intervention: number, exclusion: Exclusion): ExclusionType {
  return make(ExclusionType, {
    view,
    interventionPlace: intervention,
    exclusion,
    hard: exclusion.hard,
    whenHolds: exclusion.kind !== "condition" || exclusion.when === "holds",
    why: say(view, exclusion.why),
  });
}
