import type { Intervention } from "../concepts.js";
import { failsWithout } from "../condition-states.js";
import { closeFacts, type Facts } from "../facts.js";
import type { Plan } from "../plan/make-plan.js";
import type { Situation } from "../situation.js";
import type { World } from "../world.js";
import type { LedgerBook } from "./ledger-book.js";
import { ledgerOf, type Ledger } from "./ledger.js";

/** The ledger of a plan. Its steps meet each other's demands, so none is open. */
export function planLedger(world: World, book: LedgerBook, situation: Situation, plan: Plan): Ledger {
  return ledgerOf(world, book, {
    facts: closeFacts(world, situation),
    steps: plan.steps.map(({ order, action, intervention }) => ({
      order,
      action,
      ...(intervention === undefined ? {} : { intervention }),
    })),
    ...(situation.priority === undefined ? {} : { priority: situation.priority }),
  });
}

/** The ledger of one act on its own: demands that certainly fail are open, whoever imposes them. */
export function actLedger(
  world: World,
  book: LedgerBook,
  situation: Pick<Situation, "priority">,
  facts: Facts,
  act: Intervention,
): Ledger {
  const own = new Set(act.addresses.filter(({ grade }) => grade > 0).map(({ cause }) => cause));
  const open = act.requires.filter(
    ({ hard, condition }) => hard && failsWithout(facts.conditions, condition, own),
  );
  return ledgerOf(world, book, {
    facts,
    steps: [
      { order: 1, action: act, intervention: act, openDemands: open.map(({ imposedBy }) => imposedBy) },
    ],
    ...(situation.priority === undefined ? {} : { priority: situation.priority }),
  });
}
