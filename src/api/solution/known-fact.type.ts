import { Field, ObjectType } from "type-graphql";
import type { KnownFact } from "../../domain/fact-words.js";
import { toFact, Fact, type FactNode } from "../intervention/fitting-fact.type.js";
import { make, type View } from "../view.js";

@ObjectType("KnownFact", {
  description: "Something known of the situation that bears on an intervention.",
  simpleResolvers: true,
})
export class KnownFactType {
  @Field(() => Fact, { description: "The fact that is known." })
  readonly fact!: FactNode;

  @Field(() => Boolean, {
    description: "False for a condition that is known to fail; true for everything else.",
  })
  readonly holds!: boolean;
}

export function toKnownFact(view: View, { label, id, holds }: KnownFact): KnownFactType {
  const { lifeEvents, issues, causes, circumstances, conditions } = view.world;
  const found = {
    LifeEvent: () => toFact(view, "cause", lifeEvents.index.get(id) ?? -1),
    Issue: () => toFact(view, "cause", (issues.index.get(id) ?? -1) + causes.eventCount),
    Circumstance: () => toFact(view, "circumstance", circumstances.index.get(id) ?? -1),
    Condition: () => toFact(view, "condition", conditions.index.get(id) ?? -1),
  }[label as "Issue"];
  return make(KnownFactType, { fact: found(), holds });
}
