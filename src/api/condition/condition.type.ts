import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import type { Condition } from "../../domain/concepts.js";
import { globalId } from "../../domain/kinds.js";
import { connectionType } from "../shared/connection.js";
import { NodeType } from "../shared/node.type.js";
import { at, make, say, sayMaybe, type View } from "../view.js";

export enum ConditionKind {
  MATERIAL = "material",
  LEGAL = "legal",
  ADMINISTRATIVE = "administrative",
  CARE = "care",
  SOCIAL = "social",
  MOTIVATION = "motivation",
}

registerEnumType(ConditionKind, {
  name: "ConditionKind",
  description: "What kind of condition it is.",
  valuesConfig: {
    MATERIAL: { description: "Money and things." },
    LEGAL: { description: "Rights and decisions." },
    ADMINISTRATIVE: { description: "Papers and registers." },
    CARE: { description: "Health and care." },
    SOCIAL: { description: "People around someone." },
    MOTIVATION: { description: "Wanting and daring." },
  },
});

export enum IfNotApplicable {
  HOLDS = "holds",
  FAILS = "fails",
}

registerEnumType(IfNotApplicable, {
  name: "IfNotApplicable",
  description: "How a condition counts for someone it does not concern.",
  valuesConfig: {
    HOLDS: { description: "It is in nobody's way." },
    FAILS: { description: "It does not hold." },
  },
});

@ObjectType("Condition", {
  implements: NodeType,
  description:
    "Something that must be so before help can be reached, such as being registered at an address.",
  simpleResolvers: true,
})
export class ConditionType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  readonly place!: number;

  @Field(() => String, { description: "The condition as a positive statement." })
  readonly name!: string;

  @Field(() => ConditionKind, { description: "What kind of condition it is." })
  readonly kind!: ConditionKind;

  @Field(() => Boolean, { description: "True when asking needs care." })
  readonly sensitive!: boolean;

  @Field(() => String, { description: "How to ask about it in conversation." })
  readonly question!: string;

  @Field(() => String, { nullable: true, description: "What to take care of when asking." })
  readonly askNote!: string | undefined;

  @Field(() => String, { nullable: true, description: "For whom it matters; null when for everyone." })
  readonly appliesWhen!: string | undefined;

  @Field(() => IfNotApplicable, { description: "How it counts for someone it does not concern." })
  readonly ifNotApplicable!: IfNotApplicable;

  @Field(() => Float, {
    description:
      "Share of households in trouble for whom it holds, from 0 to 1, as the editors judge; only used to choose questions, never about one person.",
  })
  readonly prior!: number;
}

export const ConditionConnection = connectionType(() => ConditionType, "Condition", "conditions");

export function toCondition(view: View, place: number): ConditionType {
  const condition = at(view.world.conditions.list, place);
  return make(ConditionType, {
    id: globalId("Condition", condition.id),
    view,
    place,
    name: say(view, condition.name),
    kind: condition.kind as ConditionKind,
    sensitive: condition.sensitive,
    question: say(view, condition.question),
    askNote: sayMaybe(view, condition.askNote),
    appliesWhen: sayMaybe(view, condition.appliesWhen),
    ifNotApplicable: condition.ifNotApplicable as IfNotApplicable,
    prior: condition.prior,
  });
}

/** A condition of the snapshot as a type. */
export function toConditionOf(view: View, { id }: Condition): ConditionType {
  return toCondition(view, view.world.conditions.index.get(id) ?? -1);
}
