import type { Intervention } from "../concepts.js";
import type { Text } from "../text.js";
import { bothWays } from "../words.js";
import { causeAt, type World } from "../world.js";
import type { CostUnit, LedgerBook } from "./ledger-book.js";
import { mainPayer, type Paying } from "./payers.js";

/**
 * own: the household or its network pays most. same: who pays also gains most. other-budget: one organisation,
 * two budgets. wrong: another party gains most. wrong-weak: so, but only by an act that usually helps. none: nobody
 * beyond the household is known to gain.
 */
export type Pocket = "own" | "same" | "other-budget" | "wrong" | "wrong-weak" | "none";

export interface Gaining {
  /** The household first, always; then the one who gains most and at most two more. */
  readonly gainers: readonly string[];
  readonly main?: string;
  readonly pocket: Pocket;
  readonly sentence?: Text;
}

const HOUSEHOLD = "household";
const OWN = new Set([HOUSEHOLD, "own-network"]);
const ALSO = 2;

/**
 * Who gains from an act: the household, and those who bear what usually follows when nothing changes. Issues the
 * act is made for count; those it usually helps with only when the first give nobody. Per issue the heaviest
 * cost per party counts: points = likely * share * grade, added over issues. Points only put gainers in order.
 */
export function gainingFrom(world: World, book: LedgerBook, act: Intervention, paying: Paying): Gaining {
  const strong = pointsFor(world, book, act, [3]);
  const isStrong = mainOf(book, strong) !== undefined;
  const points = isStrong ? strong : pointsFor(world, book, act, [3, 2]);
  const main = mainOf(book, points);
  const least = (points.get(main ?? "") ?? 0) / 2;
  const also = inOrder(book, points).filter((payer) => payer !== HOUSEHOLD && payer !== main);
  const others = also.filter((payer) => (points.get(payer) ?? 0) >= least).slice(0, ALSO);
  const pocket = pocketOf(book, paying, main, isStrong);
  const sentence = pocketSentence(book, pocket, mainPayer(paying), main);
  return {
    gainers: main === undefined ? [HOUSEHOLD] : [HOUSEHOLD, main, ...others],
    ...(main === undefined ? {} : { main }),
    pocket,
    ...(sentence === undefined ? {} : { sentence }),
  };
}

/** Whether an amount may count at all: uncontested, in euros of here, and of one household. */
export function countsAtAll(unit: CostUnit): boolean {
  return !unit.contested && unit.sum !== "never";
}

function pointsFor(
  world: World,
  book: LedgerBook,
  act: Intervention,
  grades: readonly (2 | 3)[],
): Map<string, number> {
  const { likely, share, grade: weight } = book.points;
  const points = new Map<string, number>();
  for (const { cause, grade } of act.addresses) {
    const counted = grades.find((each) => each === grade);
    if (counted === undefined) continue;
    const heaviest = new Map<string, number>();
    for (const cost of book.muddlingOn.get(causeAt(world, cause).node.id)?.costs ?? []) {
      const unit = book.units.get(cost.unit);
      if (unit === undefined || !countsAtAll(unit)) continue;
      for (const [payer, part] of cost.bears) {
        const heavy = likely[cost.likely] * share[part] * weight[counted];
        heaviest.set(payer, Math.max(heaviest.get(payer) ?? 0, heavy));
      }
    }
    for (const [payer, heavy] of heaviest) points.set(payer, (points.get(payer) ?? 0) + heavy);
  }
  return points;
}

function inOrder(book: LedgerBook, points: ReadonlyMap<string, number>): string[] {
  const place = [...book.payers.keys()];
  return [...points.keys()].sort(
    (a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0) || place.indexOf(a) - place.indexOf(b),
  );
}

function mainOf(book: LedgerBook, points: ReadonlyMap<string, number>): string | undefined {
  return inOrder(book, points).find((payer) => book.payers.get(payer)?.neverMainGainer === false);
}

function pocketOf(book: LedgerBook, paying: Paying, main: string | undefined, isStrong: boolean): Pocket {
  const payer = mainPayer(paying);
  if (payer !== undefined && OWN.has(payer)) return "own";
  if (main === undefined) return "none";
  const large = [...paying.payers].filter(([, share]) => share !== "some").map(([id]) => id);
  if (large.includes(main)) return "same";
  const purse = (id: string): string | undefined => book.payers.get(id)?.purseOf;
  if (large.some((id) => purse(id) === purse(main))) return "other-budget";
  return isStrong ? "wrong" : "wrong-weak";
}

function pocketSentence(
  book: LedgerBook,
  pocket: Pocket,
  payer: string | undefined,
  gainer: string | undefined,
): Text | undefined {
  const text = pocket === "other-budget" ? book.sentenceOtherBudget : book.sentenceWrong;
  if (!["wrong", "wrong-weak", "other-budget"].includes(pocket) || payer === undefined) return undefined;
  return bothWays((to) =>
    text[to]
      .replaceAll("{payer}", book.payers.get(payer)?.name[to] ?? payer)
      .replaceAll("{gainer}", book.payers.get(gainer ?? "")?.name[to] ?? ""),
  );
}
