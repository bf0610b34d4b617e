import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Seat } from "../../domain/ledger/table.js";
import { make, say, type View } from "../view.js";
import { PayerType, toPayer } from "./payer.type.js";

@ObjectType("Seat", {
  description: "Somebody who must be at the table, with what only they may decide.",
  simpleResolvers: true,
})
export class SeatType {
  @Field(() => ID, { description: "Readable id of the role within the ledger." })
  readonly id!: string;

  @Field(() => String, { description: "The role, in plain words." })
  readonly role!: string;

  @Field(() => String, { description: "What they may decide." })
  readonly mandate!: string;

  @Field(() => PayerType, { nullable: true, description: "For which purse they speak, where that is known." })
  readonly of!: PayerType | undefined;

  @Field(() => [Int], { description: "Orders of the steps for which they are needed." })
  readonly steps!: number[];
}

export function toSeat(view: View, { role, steps }: Seat): SeatType {
  const payer = view.world.ledger.payers.get(role.of);
  return make(SeatType, {
    id: role.id,
    role: say(view, role.name),
    mandate: say(view, role.mandate),
    of: payer && toPayer(view, payer),
    steps: [...steps],
  });
}
