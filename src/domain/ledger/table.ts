import type { Action, Intervention } from "../concepts.js";
import type { LedgerBook, Role } from "./ledger-book.js";
import type { Gaining } from "./gainers.js";
import { mainPayer, type Paying } from "./payers.js";

/** Somebody who must be at the table, with what only they may decide. */
export interface Seat {
  readonly role: Role;
  /** Orders of the steps for which this role is needed. */
  readonly steps: readonly number[];
}

export interface TableStep {
  readonly order: number;
  readonly action: Action;
  readonly intervention?: Intervention;
  readonly paying: Paying;
  readonly gaining?: Gaining;
}

const ALWAYS = "household-member";

/**
 * The household; who decides; who signs for the main payer at that level; whom the law names; and who speaks for
 * the one who gains most when another party, or another budget, pays. A role counts once. When two budgets of
 * one organisation pay and gain, the one who may settle between them comes too.
 */
export function seatsFor(book: LedgerBook, steps: readonly TableStep[]): Seat[] {
  const seats = new Map<string, number[]>([[ALWAYS, steps.map(({ order }) => order)]]);
  for (const step of steps) {
    for (const role of new Set(rolesFor(book, step))) {
      if (role === ALWAYS) continue;
      seats.set(role, [...(seats.get(role) ?? []), step.order]);
    }
  }
  return [...seats].flatMap(([id, orders]): Seat[] => {
    const role = book.roles.get(id);
    return role === undefined ? [] : [{ role, steps: orders }];
  });
}

function rolesFor(book: LedgerBook, { action, intervention, paying, gaining }: TableStep): string[] {
  const { byWhoDecides, byPayer, byLegalBasis, otherBudgetRole } = book.table;
  const level = action.whoDecides === "other-organisation" ? "manager" : action.whoDecides;
  const payer = mainPayer(paying);
  const signs = payer === undefined ? undefined : byPayer.get(payer)?.decides[level];
  const gainer = gaining?.main === undefined ? undefined : byPayer.get(gaining.main)?.roles[0];
  const isElsewhere = gaining?.pocket === "wrong" || gaining?.pocket === "other-budget";
  return [
    ...(byWhoDecides.get(action.whoDecides)?.roles ?? []),
    ...(signs === undefined ? [] : [signs]),
    ...(intervention?.grounds ?? []).flatMap(({ legalBasis }) => byLegalBasis.get(legalBasis)?.roles ?? []),
    ...(isElsewhere && gainer !== undefined ? [gainer] : []),
    ...(gaining?.pocket === "other-budget" ? [otherBudgetRole] : []),
  ];
}
