import type { Action, Intervention, Range } from "../concepts.js";
import type { Facts } from "../facts.js";
import type { Text } from "../text.js";
import type { World } from "../world.js";
import { gainingFrom, type Gaining } from "./gainers.js";
import type { LedgerBook, Payer, PaysWith, Share } from "./ledger-book.js";
import { muddlingOn, type Reference } from "./muddling.js";
import { payingFor } from "./payers.js";
import { seatsFor, type Seat, type TableStep } from "./table.js";
import { compareValues, type ValueCompared } from "./triangle.js";
import { pathFacts } from "./triangle-facts.js";

/** A step of a plan, or an act of a path, as the ledger reads it. */
export interface LedgerStep {
  readonly order: number;
  readonly action: Action;
  readonly intervention?: Intervention;
  /** Who imposes hard demands that certainly fail and that no step before this one meets. */
  readonly openDemands?: readonly string[];
}

/** Who pays for one step, and who gains. Amounts are never split over payers: shares are words. */
export interface LedgerEntry {
  readonly order: number;
  readonly action: Action;
  /** Main payer first; empty when nobody can be named. */
  readonly payers: readonly { readonly payer: Payer; readonly share: Share }[];
  readonly paysWith: PaysWith;
  /** Euros, with where the figures come from. */
  readonly euros: Range;
  /** The household first. */
  readonly gainers: readonly Payer[];
  readonly pocket: Gaining["pocket"];
  /** What to say when payer and gainer differ. */
  readonly sentence?: Text;
}

/** What steps cost together. There is no balance: gains are not known in euros, so they are never taken off. */
export interface LedgerTotal {
  readonly low: number;
  readonly high: number;
  /** A figure is missing or a payer is not known: at least this. */
  readonly isLowerBound: boolean;
  /** A figure is an estimate without a source. */
  readonly isEstimate: boolean;
}

export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly total: LedgerTotal;
  /** Muddling on, per told issue. */
  readonly reference: readonly Reference[];
  readonly values: readonly ValueCompared[];
  readonly atTheTable: readonly Seat[];
}

export interface LedgerTask {
  readonly facts: Facts;
  readonly steps: readonly LedgerStep[];
  /** The issue the person puts first (cause graph). */
  readonly priority?: number;
}

/** The ledger of a plan or a path beside muddling on. Pure; every rule in it is editorial. */
export function ledgerOf(world: World, book: LedgerBook, { facts, steps, priority }: LedgerTask): Ledger {
  const counted = steps.map(({ order, action, intervention }): TableStep => {
    const paying = payingFor(world, book, action, intervention);
    if (intervention === undefined) return { order, action, paying };
    return { order, action, intervention, paying, gaining: gainingFrom(world, book, intervention, paying) };
  });
  const entries = counted.map((step) => entry(book, step));
  const total = totalOf(entries);
  const issues = [...facts.told.keys()].filter(
    (cause) => cause >= world.causes.eventCount && facts.told[cause] === 1,
  );
  const made = new Set(steps.flatMap(({ intervention }) => madeFor(intervention)));
  const reference = muddlingOn(world, book, issues);
  return {
    entries,
    total,
    reference,
    values: compareValues(
      book,
      pathFacts({
        world,
        book,
        facts,
        steps: counted,
        references: muddlingOn(
          world,
          book,
          issues.filter((cause) => made.has(cause)),
        ),
        euros: total,
        namedFirst: priority !== undefined && made.has(priority),
        openDemands: new Map(steps.map(({ order, openDemands }) => [order, openDemands ?? []])),
      }),
    ),
    atTheTable: seatsFor(book, counted),
  };
}

/** Issues that an act is made for. */
function madeFor(act: Intervention | undefined): number[] {
  return (act?.addresses ?? []).filter(({ grade }) => grade === 3).map(({ cause }) => cause);
}

function entry(book: LedgerBook, { order, action, paying, gaining }: TableStep): LedgerEntry {
  const payer = (id: string): Payer[] => {
    const found = book.payers.get(id);
    return found === undefined ? [] : [found];
  };
  return {
    order,
    action,
    payers: [...paying.payers].flatMap(([id, share]) => payer(id).map((each) => ({ payer: each, share }))),
    paysWith: paying.paysWith,
    euros: action.cost,
    gainers: (gaining?.gainers ?? ["household"]).flatMap(payer),
    pocket: gaining?.pocket ?? "none",
    ...(gaining?.sentence === undefined ? {} : { sentence: gaining.sentence }),
  };
}

function totalOf(entries: readonly LedgerEntry[]): LedgerTotal {
  const isKnown = ({ low, high }: Range): boolean => Number.isFinite(low) && Number.isFinite(high);
  const sum = (read: (range: Range) => number): number =>
    entries.reduce((total, { euros }) => total + (isKnown(euros) ? read(euros) : 0), 0);
  return {
    low: sum(({ low }) => low),
    high: sum(({ high }) => high),
    isLowerBound: entries.some(({ euros, payers }) => !isKnown(euros) || payers.length === 0),
    isEstimate: entries.some(({ euros }) => euros.needsSource),
  };
}
