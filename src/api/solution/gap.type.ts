import { Field, ObjectType } from "type-graphql";
import type { Gap } from "../../domain/gap.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { LegalBasisType, toLegalBasis } from "../legal-basis/legal-basis.type.js";
import { make, say, type View } from "../view.js";

@ObjectType("Gap", {
  description:
    "Nobody is known to offer an intervention here: who has to, and what can be done without them.",
  simpleResolvers: true,
})
export class GapType {
  @Field(() => String, { description: "The same as sentences for people." })
  readonly text!: string;

  @Field(() => [LegalBasisType], { description: "Law that obliges someone." })
  readonly obliged!: LegalBasisType[];

  @Field(() => [InterventionType], {
    description: "What the person and people around them can do for the same issue.",
  })
  readonly withoutThem!: InterventionType[];
}

export function toGap(view: View, { text, obliged, withoutThem }: Gap): GapType {
  const { legalBases, interventions } = view.world;
  return make(GapType, {
    text: say(view, text),
    obliged: obliged.map(({ id }) => toLegalBasis(view, legalBases.index.get(id) ?? -1)),
    withoutThem: withoutThem.map(({ id }) => toIntervention(view, interventions.index.get(id) ?? -1)),
  });
}
