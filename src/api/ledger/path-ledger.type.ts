import { Field, ObjectType } from "type-graphql";
import type { Ledger } from "../../domain/ledger/ledger.js";
import { usually } from "../shared/estimate.js";
import { each, make, type View } from "../view.js";
import { LedgerEntryType, toLedgerEntry } from "./ledger-entry.type.js";
import { ReferenceType, toReference } from "./reference.type.js";
import { SeatType, toSeat } from "./seat.type.js";
import { PlanValuesType, toPlanValues } from "./values.type.js";

@ObjectType("PathLedger", {
  description:
    "One intervention beside muddling on: who pays, who gains, who decides. Editorial; show it as such.",
  simpleResolvers: true,
})
export class PathLedgerType {
  @Field(() => LedgerEntryType, { description: "Who pays and who gains. Gains are never taken off costs." })
  readonly entry!: LedgerEntryType;

  @Field(() => [ReferenceType], {
    description: "Muddling on: what usually follows per told issue when nothing changes.",
    complexity: usually(3),
  })
  readonly reference!: ReferenceType[];

  @Field(() => PlanValuesType, {
    nullable: true,
    description:
      "The intervention beside muddling on in three values; null where the rules for that are not there.",
  })
  readonly values!: PlanValuesType | undefined;

  @Field(() => [SeatType], {
    description: "Who must be at the table, with what only they may decide.",
    complexity: usually(4),
  })
  readonly atTheTable!: SeatType[];
}

/** The ledger of one step; undefined when it holds none. */
export function toPathLedger(
  view: View,
  { entries, reference, values, atTheTable }: Ledger,
): PathLedgerType | undefined {
  const [entry] = entries;
  if (entry === undefined) return undefined;
  return make(PathLedgerType, {
    entry: toLedgerEntry(view, entry),
    reference: each(view, reference, (one) => toReference(view, one)),
    values: toPlanValues(view, values),
    atTheTable: each(view, atTheTable, (seat) => toSeat(view, seat)),
  });
}
