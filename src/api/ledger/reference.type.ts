import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Reference, ReferenceCost } from "../../domain/ledger/muddling.js";
import { IssueType, toIssueOf } from "../issue/issue.type.js";
import { BoundsType, toBounds } from "../shared/bounds.type.js";
import { usually } from "../shared/estimate.js";
import { SourceType, toSources } from "../source/source.type.js";
import { make, say, sayMaybe, type View } from "../view.js";
import { Counts, Likely } from "./ledger.enums.js";
import { PayerShareType, toPayerShares } from "./payer.type.js";

@ObjectType("ReferenceCost", {
  description: "A cost that usually follows when nothing changes: a reminder of what to ask, no forecast.",
  simpleResolvers: true,
})
export class ReferenceCostType {
  @Field(() => ID, { description: "Readable id of the amount in the price list." })
  readonly id!: string;

  @Field(() => String, { description: "What is paid for." })
  readonly name!: string;

  @Field(() => String, { description: "Per what, in words." })
  readonly unit!: string;

  @Field(() => BoundsType, {
    nullable: true,
    description: "Euros of its price year, never indexed; null when no amount was found.",
  })
  readonly euros!: BoundsType | undefined;

  @Field(() => Int, { nullable: true, description: "The year of the price." })
  readonly priceYear!: number | undefined;

  @Field(() => Likely, { description: "How likely it is judged to follow." })
  readonly likely!: Likely;

  @Field(() => Counts, { description: "How the amount can be counted." })
  readonly counts!: Counts;

  @Field(() => Boolean, { description: "True when the figure is disputed." })
  readonly contested!: boolean;

  @Field(() => [PayerShareType], { description: "Who bears it.", complexity: usually(2) })
  readonly bears!: PayerShareType[];

  @Field(() => String, { nullable: true, description: "What to know about the figure." })
  readonly note!: string | undefined;

  @Field(() => [SourceType], { description: "What it was read in.", complexity: usually(1) })
  readonly sources!: SourceType[];
}

@ObjectType("Reference", {
  description:
    "Muddling on: what usually follows for one issue when nothing changes. Costs of one issue overlap, so there is no sum.",
  simpleResolvers: true,
})
export class ReferenceType {
  @Field(() => IssueType, { description: "The issue." })
  readonly issue!: IssueType;

  @Field(() => String, { nullable: true, description: "What usually follows, as a sentence." })
  readonly follows!: string | undefined;

  @Field(() => [ReferenceCostType], { description: "What it usually costs.", complexity: usually(3) })
  readonly costs!: ReferenceCostType[];

  @Field(() => [ReferenceCostType], {
    description: "Figures that are disputed: kept apart, in no comparison.",
    complexity: usually(1),
  })
  readonly contested!: ReferenceCostType[];

  @Field(() => Boolean, { description: "True when not everything that follows is known in euros." })
  readonly isIncomplete!: boolean;
}

export function toReference(view: View, reference: Reference): ReferenceType {
  const { issue, follows, costs, contested, isIncomplete } = reference;
  return make(ReferenceType, {
    issue: toIssueOf(view, issue),
    follows: sayMaybe(view, follows),
    costs: costs.map((cost) => toReferenceCost(view, cost)),
    contested: contested.map((cost) => toReferenceCost(view, cost)),
    isIncomplete,
  });
}

function toReferenceCost(
  view: View,
  { unit, euros, likely, counts, bears }: ReferenceCost,
): ReferenceCostType {
  return make(ReferenceCostType, {
    id: unit.id,
    name: say(view, unit.name),
    unit: say(view, unit.unit),
    euros: euros && toBounds(euros),
    priceYear: unit.priceYear,
    likely: likely as Likely,
    counts: counts as Counts,
    contested: unit.contested,
    bears: toPayerShares(view, view.world.ledger, bears),
    note: sayMaybe(view, unit.note),
    sources: toSources(view, unit.sources),
  });
}
