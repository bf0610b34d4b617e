import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import type { MissedSolution } from "../../domain/near-miss-words.js";
import { ConditionType, toCondition } from "../condition/condition.type.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { make, say, type View } from "../view.js";

export enum MissReasonKind {
  TRIED = "TRIED",
  CONDITION = "CONDITION",
  EXCLUDED = "EXCLUDED",
}

registerEnumType(MissReasonKind, {
  name: "MissReasonKind",
  description: "What keeps an intervention out of the list.",
  valuesConfig: {
    TRIED: { description: "It was tried before." },
    CONDITION: { description: "A condition that it needs certainly fails." },
    EXCLUDED: { description: "It does not go together with something that is known." },
  },
});

@ObjectType("MissReason", {
  description: "One thing that keeps an intervention out of the list.",
  simpleResolvers: true,
})
export class MissReasonType {
  @Field(() => MissReasonKind, { description: "What kind of reason it is." })
  readonly kind!: MissReasonKind;

  @Field(() => String, { description: "The reason as a sentence for people." })
  readonly text!: string;

  @Field(() => ConditionType, {
    nullable: true,
    description: "The condition that fails, if that is the reason.",
  })
  readonly condition!: ConditionType | undefined;
}

@ObjectType("NearMiss", {
  description: "An intervention that would have been in the list, and what keeps it out.",
  simpleResolvers: true,
})
export class NearMissType {
  @Field(() => InterventionType, { description: "The intervention." })
  readonly intervention!: InterventionType;

  @Field(() => Float, { description: "What its score would have been, from 0 to 1." })
  readonly score!: number;

  @Field(() => [MissReasonType], { description: "What keeps it out." })
  readonly reasons!: MissReasonType[];
}

export function toNearMiss(view: View, { intervention, score, reasons }: MissedSolution): NearMissType {
  const { interventions, conditions } = view.world;
  return make(NearMissType, {
    intervention: toIntervention(view, interventions.index.get(intervention.id) ?? -1),
    score,
    reasons: reasons.map(({ kind, text, condition }) =>
      make(MissReasonType, {
        kind: MissReasonKind[kind],
        text: say(view, text),
        condition:
          condition === undefined ? undefined : toCondition(view, conditions.index.get(condition.id) ?? -1),
      }),
    ),
  });
}
