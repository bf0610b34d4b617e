import { Field, ID, Int, ObjectType } from "type-graphql";
import { bottleneckSentence } from "../../domain/bottlenecks/bottleneck-words.js";
import type { Bottleneck } from "../../domain/bottlenecks/bottlenecks.js";
import type { DocumentedKnot } from "../../domain/concepts.js";
import { globalId } from "../../domain/kinds.js";
import { make, say, type View } from "../view.js";

@ObjectType("DocumentedKnot", {
  description:
    "A circle of requirements that was written out and checked, from which no ordinary way leads out.",
  simpleResolvers: true,
})
export class DocumentedKnotType {
  readonly view!: View;
  readonly knot!: DocumentedKnot;

  @Field(() => ID, { description: "Stable, readable id." })
  readonly id!: string;

  @Field(() => String, { description: "Name of the knot." })
  readonly name!: string;

  @Field(() => String, { description: "Why people get stuck in it." })
  readonly whyStuck!: string;

  @Field(() => Boolean, { description: "True while no source was read for it: treat it as a guess." })
  readonly needsSource!: boolean;
}

@ObjectType("Bottleneck", {
  description:
    "A requirement on which many situations get stuck: something to bring to those who make the rules. Requirements are judgements of the editors; check them with people who work there first.",
  simpleResolvers: true,
})
export class BottleneckType {
  readonly view!: View;
  readonly bottleneck!: Bottleneck;

  @Field(() => String, { description: "The bottleneck in plain sentences." })
  readonly sentence!: string;

  @Field(() => Int, { description: "How many documented knots open when this one requirement is dropped." })
  readonly opens!: number;

  @Field(() => Int, {
    nullable: true,
    description: "How often someone reported not getting in here, in fives; null while fewer than ten did.",
  })
  readonly deadEnds!: number | undefined;
}

export function toBottleneck(view: View, bottleneck: Bottleneck): BottleneckType {
  return make(BottleneckType, {
    view,
    bottleneck,
    sentence: say(view, bottleneckSentence(view.world, bottleneck)),
    opens: bottleneck.opens.length,
    deadEnds: bottleneck.deadEnds === 0 ? undefined : bottleneck.deadEnds,
  });
}

export function toDocumentedKnot(view: View, knot: DocumentedKnot): DocumentedKnotType {
  return make(DocumentedKnotType, {
    view,
    knot,
    id: globalId("Knot", knot.id),
    name: say(view, knot.name),
    whyStuck: say(view, knot.whyStuck),
    needsSource: knot.needsSource,
  });
}
