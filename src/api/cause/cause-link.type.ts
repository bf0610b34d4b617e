import { createUnionType, Field, Float, ObjectType } from "type-graphql";
import { IssueType, toIssue } from "../issue/issue.type.js";
import { LifeEventType, toLifeEvent } from "../life-event/life-event.type.js";
import { at, make, sayMaybe, type View } from "../view.js";
import { Claim, Direction, EffectMeasure, EvidenceKind } from "./cause.enums.js";

export const Cause = createUnionType({
  name: "Cause",
  description: "What can raise or worsen an issue: something that happened, or another issue.",
  types: () => [LifeEventType, IssueType] as const,
});

@ObjectType("CauseLink", {
  description: "One life event or issue that can bring an issue, with everything that is known of the link.",
  simpleResolvers: true,
})
export class CauseLinkType {
  readonly view!: View;
  readonly place!: number;

  @Field(() => String, { description: "Stable name of the link, to cite it by." })
  readonly key!: string;

  @Field(() => Claim, { description: "What kind of claim it is." })
  readonly claim!: Claim;

  @Field(() => Direction, { description: "Which way it was found to work." })
  readonly direction!: Direction;

  @Field(() => EvidenceKind, { description: "The best kind of source behind it." })
  readonly evidence!: EvidenceKind;

  @Field(() => Float, {
    description:
      "Weight of the link in the ranking, from 0 to 1. It is no chance and says nothing about one person; do not show it as one.",
  })
  readonly strength!: number;

  @Field(() => String, { nullable: true, description: "The published effect, in words." })
  readonly effect!: string | undefined;

  @Field(() => EffectMeasure, { nullable: true, description: "How the published effect was measured." })
  readonly measure!: EffectMeasure | undefined;

  @Field(() => Float, { nullable: true, description: "The published number in that measure." })
  readonly value!: number | undefined;

  @Field(() => String, { nullable: true, description: "Whom it was found for." })
  readonly population!: string | undefined;

  @Field(() => String, { nullable: true, description: "How the one brings the other." })
  readonly mechanism!: string | undefined;

  @Field(() => Boolean, { description: "True while no source was read for it: treat it as a guess." })
  readonly needsSource!: boolean;
}

/** The link at a place of `causes.edges`. */
export function toCauseLink(view: View, place: number): CauseLinkType {
  const edge = at(view.world.causes.edges, place);
  return make(CauseLinkType, {
    view,
    place,
    key: edge.id,
    claim: edge.claim as Claim,
    direction: edge.direction as Direction,
    evidence: edge.evidence as EvidenceKind,
    strength: edge.strength,
    effect: sayMaybe(view, edge.effect),
    measure: edge.measure as EffectMeasure | undefined,
    value: edge.value,
    population: sayMaybe(view, edge.population),
    mechanism: sayMaybe(view, edge.mechanism),
    needsSource: edge.needsSource,
  });
}

/** The life event or issue at a place of the cause graph. */
export function toCause(view: View, cause: number): LifeEventType | IssueType {
  return cause < view.world.causes.eventCount ? toLifeEvent(view, cause) : toIssue(view, cause);
}
