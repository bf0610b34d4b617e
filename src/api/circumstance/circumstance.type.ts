import { Field, ObjectType, registerEnumType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import { connectionType } from "../shared/connection.js";
import { NodeType } from "../shared/node.type.js";
import { at, make, say, type View } from "../view.js";

export enum CircumstanceKind {
  HOUSEHOLD = "household",
  AGE = "age",
  HOUSING = "housing",
  INCOME = "income",
  DEBTS = "debts",
  HEALTH = "health",
  SAFETY = "safety",
  STATUS = "status",
  MEANS = "means",
  PROCEDURE = "procedure",
}

registerEnumType(CircumstanceKind, {
  name: "CircumstanceKind",
  description: "What a circumstance is about.",
  valuesConfig: {
    HOUSEHOLD: { description: "Who lives together." },
    AGE: { description: "How old someone is." },
    HOUSING: { description: "How someone lives." },
    INCOME: { description: "What someone lives on." },
    DEBTS: { description: "Debts and what creditors did." },
    HEALTH: { description: "Health and care." },
    SAFETY: { description: "Whether people are safe." },
    STATUS: { description: "Right to stay and origin." },
    MEANS: { description: "Things someone has, such as a car." },
    PROCEDURE: { description: "What runs at an office or a court." },
  },
});

@ObjectType("Circumstance", {
  implements: NodeType,
  description: "A plain fact about a household, such as living alone: it decides who an intervention fits.",
  simpleResolvers: true,
})
export class CircumstanceType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  readonly place!: number;

  @Field(() => String, { description: "What it is called, in plain words." })
  readonly name!: string;

  @Field(() => CircumstanceKind, { description: "What it is about." })
  readonly kind!: CircumstanceKind;

  @Field(() => Boolean, { description: "True when asking needs care." })
  readonly sensitive!: boolean;

  @Field(() => String, { description: "What the words mean, exactly." })
  readonly definition!: string;

  @Field(() => String, { description: "How to ask about it in conversation." })
  readonly question!: string;
}

export const CircumstanceConnection = connectionType(() => CircumstanceType, "Circumstance", "circumstances");

export function toCircumstance(view: View, place: number): CircumstanceType {
  const circumstance = at(view.world.circumstances.list, place);
  return make(CircumstanceType, {
    id: globalId("Circumstance", circumstance.id),
    view,
    place,
    name: say(view, circumstance.name),
    kind: circumstance.kind as CircumstanceKind,
    sensitive: circumstance.sensitive,
    definition: say(view, circumstance.definition),
    question: say(view, circumstance.question),
  });
}
