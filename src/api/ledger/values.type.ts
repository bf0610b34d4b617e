import { Field, ObjectType } from "type-graphql";
import type { ValueCompared } from "../../domain/ledger/triangle.js";
import { usually } from "../shared/estimate.js";
import { make, say, type View } from "../view.js";
import { Comparison, PlanValue } from "./ledger.enums.js";

@ObjectType("ValueCompared", {
  description: "One value of the plan beside muddling on, with the reason.",
  simpleResolvers: true,
})
export class ValueComparedType {
  @Field(() => PlanValue, { description: "Which value." })
  readonly value!: PlanValue;

  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => String, { description: "What it asks." })
  readonly question!: string;

  @Field(() => Comparison, { description: "How it compares." })
  readonly says!: Comparison;

  @Field(() => String, { description: "Why it compares so." })
  readonly reason!: string;

  @Field(() => [String], { description: "What else is to be said about it." })
  readonly remarks!: string[];
}

@ObjectType("PlanValues", {
  description: "The plan beside muddling on in three values. They are never added up.",
  simpleResolvers: true,
})
export class PlanValuesType {
  @Field(() => Comparison, { description: "Whether it is allowed and just." })
  readonly legitimacy!: Comparison;

  @Field(() => Comparison, { description: "Whether the household itself is in it." })
  readonly involvement!: Comparison;

  @Field(() => Comparison, { description: "Whether it is worth what it costs, to everyone together." })
  readonly societalReturn!: Comparison;

  @Field(() => [ValueComparedType], {
    description: "The three with their reasons and remarks.",
    complexity: usually(3),
  })
  readonly compared!: ValueComparedType[];
}

/** Undefined when the ledger of this release does not have all three values. */
export function toPlanValues(view: View, values: readonly ValueCompared[]): PlanValuesType | undefined {
  const says = (id: ValueCompared["id"]): Comparison | undefined =>
    values.find((value) => value.id === id)?.says as Comparison | undefined;
  const [legitimacy, involvement, societalReturn] = [says("legitimacy"), says("involvement"), says("return")];
  if (legitimacy === undefined || involvement === undefined || societalReturn === undefined) return undefined;
  return make(PlanValuesType, {
    legitimacy,
    involvement,
    societalReturn,
    compared: values.map(({ id, name, question, says: how, reason, remarks }) =>
      make(ValueComparedType, {
        value: id as PlanValue,
        name: say(view, name),
        question: say(view, question),
        says: how as Comparison,
        reason: say(view, reason),
        remarks: remarks.map((remark) => say(view, remark)),
      }),
    ),
  });
}
