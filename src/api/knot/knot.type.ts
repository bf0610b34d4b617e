import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Knot } from "../../domain/knots/find-knots.js";
import { ConditionType, toConditionOf } from "../condition/condition.type.js";
import { IssueType, toIssue } from "../issue/issue.type.js";
import { usually } from "../shared/estimate.js";
import { each, make, say, sayMaybe, type View } from "../view.js";
import { CutType, toCut } from "./cut.type.js";
import { KnotLinkType, toKnotLink } from "./knot-link.type.js";

export enum KnotStrength {
  CERTAIN = "CERTAIN",
  LIKELY = "LIKELY",
  POSSIBLE = "POSSIBLE",
}

registerEnumType(KnotStrength, {
  name: "KnotStrength",
  description: "How sure it is that a household is locked in a knot.",
  valuesConfig: {
    CERTAIN: { description: "Everything that locks it was answered with no, or is ruled out by what plays." },
    LIKELY: { description: "What plays makes every part of the circle fail or doubtful." },
    POSSIBLE: { description: "A part is unknown and usually lacking, and another part is known to fail." },
  },
});

@ObjectType("Knot", {
  description:
    "A circle of requirements that no usual way opens for this household: to get A one needs B, and B asks for A.",
  simpleResolvers: true,
})
export class KnotType {
  @Field(() => KnotStrength, { description: "How sure it is." })
  readonly strength!: KnotStrength;

  @Field(() => String, { description: "The knot as a sentence for people." })
  readonly sentence!: string;

  @Field(() => String, {
    nullable: true,
    description: "What keeps every other way shut, as a sentence; null when nothing else does.",
  })
  readonly alsoSentence!: string | undefined;

  @Field(() => [ConditionType], {
    description: "The circle in its order: each needs the next, the last needs the first.",
    complexity: usually(3),
  })
  readonly conditions!: ConditionType[];

  @Field(() => [ConditionType], {
    description: "What keeps every other way to them shut.",
    complexity: usually(2),
  })
  readonly alsoShut!: ConditionType[];

  @Field(() => [IssueType], { description: "Told issues that make it so.", complexity: usually(2) })
  readonly issues!: IssueType[];

  @Field(() => [KnotLinkType], {
    description: "Who needs what for what, the circle first.",
    complexity: usually(6),
  })
  readonly links!: KnotLinkType[];

  @Field(() => [ConditionType], {
    description: "Conditions whose question settles whether it is so; none when it is certain.",
    complexity: usually(1),
  })
  readonly settledBy!: ConditionType[];

  @Field(() => [CutType], {
    description: "What cuts it, what asks least first. Empty when nothing in the graph does.",
    complexity: usually(3),
  })
  readonly cuts!: CutType[];

  @Field(() => Boolean, {
    description: "False when the search was ended before all cheapest cuts were found: the best so far.",
  })
  readonly cutsComplete!: boolean;
}

export function toKnot(view: View, knot: Knot): KnotType {
  return make(KnotType, {
    strength: KnotStrength[knot.strength],
    sentence: say(view, knot.sentence),
    alsoSentence: sayMaybe(view, knot.alsoSentence),
    conditions: each(view, knot.conditions, (condition) => toConditionOf(view, condition)),
    alsoShut: each(view, knot.alsoShut, (condition) => toConditionOf(view, condition)),
    issues: each(view, knot.issues, (cause) => toIssue(view, cause)),
    links: each(view, knot.links, (link) => toKnotLink(view, link)),
    settledBy: each(view, knot.settledBy, (condition) => toConditionOf(view, condition)),
    cuts: each(view, knot.cuts, (cut) => toCut(view, cut)),
    cutsComplete: knot.cutsComplete,
  });
}
