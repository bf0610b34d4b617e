import { Field, ObjectType } from "type-graphql";
import type { Intervention } from "../../domain/concepts.js";
import { EVIDENCE_OF, inWords } from "../../domain/words.js";
import { EvidenceKind } from "../cause/cause.enums.js";
import { make, say, sayMaybe, type View } from "../view.js";
import { EvidenceShows } from "./intervention.enums.js";

@ObjectType("Evidence", {
  description: "What was read about whether an intervention works. Kept apart from the ranking.",
  simpleResolvers: true,
})
export class EvidenceType {
  readonly view!: View;
  readonly sourceIds!: readonly string[];

  @Field(() => EvidenceShows, { description: "What the best source shows." })
  readonly shows!: EvidenceShows;

  @Field(() => String, { description: "The same as a sentence for people." })
  readonly inWords!: string;

  @Field(() => EvidenceKind, { description: "What kind of source that is." })
  readonly kind!: EvidenceKind;

  @Field(() => String, { nullable: true, description: "What a study shows of the effect." })
  readonly effect!: string | undefined;

  @Field(() => String, {
    nullable: true,
    description: "Reach, amounts and examples: no proof that it works.",
  })
  readonly context!: string | undefined;

  @Field(() => Boolean, { description: "True while no source was read for it." })
  readonly needsSource!: boolean;
}

export function toEvidence(view: View, act: Intervention): EvidenceType {
  return make(EvidenceType, {
    view,
    sourceIds: act.sources,
    shows: act.evidenceOf as EvidenceShows,
    inWords: say(view, inWords(EVIDENCE_OF, act.evidenceOf)),
    kind: act.evidenceStrength as EvidenceKind,
    effect: sayMaybe(view, act.effect),
    context: sayMaybe(view, act.context),
    needsSource: act.needsSource,
  });
}
