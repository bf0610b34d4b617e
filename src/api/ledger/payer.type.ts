import { Field, ID, ObjectType } from "type-graphql";
import type { LedgerBook, Payer, Shares, Share as DomainShare } from "../../domain/ledger/ledger-book.js";
import { make, say, type View } from "../view.js";
import { Share } from "./ledger.enums.js";

@ObjectType("Payer", {
  description: "A purse that can pay or gain. Two budgets of one organisation are two of these.",
  simpleResolvers: true,
})
export class PayerType {
  @Field(() => ID, { description: "Readable id within the ledger, such as `municipality`." })
  readonly id!: string;

  @Field(() => String, { description: "What it is called, in plain words." })
  readonly name!: string;

  @Field(() => Boolean, { description: "True when it is public money." })
  readonly isPublic!: boolean;
}

@ObjectType("PayerShare", { description: "Who bears something, and how much of it.", simpleResolvers: true })
export class PayerShareType {
  @Field(() => PayerType, { description: "Who bears it." })
  readonly payer!: PayerType;

  @Field(() => Share, { description: "How much of it." })
  readonly share!: Share;
}

export function toPayer(view: View, { id, name, isPublic }: Payer): PayerType {
  return make(PayerType, { id, name: say(view, name), isPublic });
}

export function toPayerShare(view: View, payer: Payer, share: DomainShare): PayerShareType {
  return make(PayerShareType, { payer: toPayer(view, payer), share: share as Share });
}

/** Shares by id of payer; ids that the book lacks are left out. */
export function toPayerShares(view: View, { payers }: LedgerBook, shares: Shares): PayerShareType[] {
  return [...shares].flatMap(([id, share]) => {
    const payer = payers.get(id);
    return payer === undefined ? [] : [toPayerShare(view, payer, share)];
  });
}
