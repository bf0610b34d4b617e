import { Field, Int, ObjectType } from "type-graphql";
import type { LedgerEntry, LedgerTotal } from "../../domain/ledger/ledger.js";
import { RangeType, toRange } from "../action/range.type.js";
import { toWay, WayType } from "../action/way.type.js";
import { BoundsType, toBounds } from "../shared/bounds.type.js";
import { usually } from "../shared/estimate.js";
import { make, sayMaybe, type View } from "../view.js";
import { PaysWith, Pocket } from "./ledger.enums.js";
import { PayerShareType, PayerType, toPayer, toPayerShare } from "./payer.type.js";

@ObjectType("LedgerEntry", {
  description: "Who pays for one step, and who gains. The rules behind it are editorial.",
  simpleResolvers: true,
})
export class LedgerEntryType {
  @Field(() => Int, { description: "Order of the step." })
  readonly step!: number;

  @Field(() => WayType, { description: "What is done in that step." })
  readonly through!: WayType;

  @Field(() => PayerType, { nullable: true, description: "Who pays most; null when nobody can be named." })
  readonly payer!: PayerType | undefined;

  @Field(() => [PayerShareType], {
    description: "Everyone who pays, with the share of each in words.",
    complexity: usually(1),
  })
  readonly payers!: PayerShareType[];

  @Field(() => PaysWith, { description: "What is paid with." })
  readonly paysWith!: PaysWith;

  @Field(() => RangeType, { description: "What it costs, in whole euros, whoever pays." })
  readonly euros!: RangeType;

  @Field(() => [PayerType], { description: "Who gains, the household first.", complexity: usually(2) })
  readonly gains!: PayerType[];

  @Field(() => Pocket, { description: "Whether who pays is also who gains." })
  readonly pocket!: Pocket;

  @Field(() => String, {
    nullable: true,
    description: "What to say about it when who pays and who gains differ.",
  })
  readonly sentence!: string | undefined;
}

@ObjectType("LedgerTotal", {
  description: "What the steps cost together. Gains are not known in euros, so nothing is taken off.",
  simpleResolvers: true,
})
export class LedgerTotalType {
  @Field(() => BoundsType, { description: "Euros of all steps together." })
  readonly euros!: BoundsType;

  @Field(() => Boolean, {
    description: "True when a figure or a payer is not known: then it is at least this.",
  })
  readonly isLowerBound!: boolean;

  @Field(() => Boolean, { description: "True when a figure is an estimate without a source." })
  readonly isEstimate!: boolean;
}

export function toLedgerEntry(view: View, entry: LedgerEntry): LedgerEntryType {
  const [main] = entry.payers;
  return make(LedgerEntryType, {
    step: entry.order,
    through: toWay(view, entry.action),
    payer: main && toPayer(view, main.payer),
    payers: entry.payers.map(({ payer, share }) => toPayerShare(view, payer, share)),
    paysWith: entry.paysWith as PaysWith,
    euros: toRange(view, entry.euros),
    gains: entry.gainers.map((payer) => toPayer(view, payer)),
    pocket: entry.pocket as Pocket,
    sentence: sayMaybe(view, entry.sentence),
  });
}

export function toLedgerTotal({ low, high, isLowerBound, isEstimate }: LedgerTotal): LedgerTotalType {
  return make(LedgerTotalType, { euros: toBounds({ low, high }), isLowerBound, isEstimate });
}
