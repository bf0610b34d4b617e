import type { Issue } from "../concepts.js";
import type { Text } from "../text.js";
import { causeAt, type World } from "../world.js";
import { countsAtAll } from "./gainers.js";
import type { CostUnit, LedgerBook, Likely, Shares } from "./ledger-book.js";

/** One cost that usually follows for an issue when nothing changes. */
export interface ReferenceCost {
  readonly unit: CostUnit;
  readonly likely: Likely;
  readonly via?: string;
  readonly link: string;
  readonly bears: Shares;
  /** Euros of the price year of the unit; absent where no amount was found. */
  readonly euros?: { readonly low: number; readonly high: number };
  /** How it can be counted: as it stands, times a number to fill in, or not at all. */
  readonly counts: "direct" | "count-needed" | "never";
}

/** What usually follows for one issue. Costs of one issue overlap, so there is no sum of them. */
export interface Reference {
  readonly issue: Issue;
  readonly follows?: Text;
  readonly costs: readonly ReferenceCost[];
  /** Figures that are disputed; kept apart and in no comparison. */
  readonly contested: readonly ReferenceCost[];
  /** Nothing is known of what follows, or not of every cost what it amounts to. */
  readonly isIncomplete: boolean;
}

/** The reference path, muddling on, per told issue in the order of the graph. */
export function muddlingOn(world: World, book: LedgerBook, issues: readonly number[]): Reference[] {
  return issues.map((cause): Reference => {
    const issue = causeAt(world, cause).node as Issue;
    const known = book.muddlingOn.get(issue.id);
    const costs = (known?.costs ?? []).flatMap((cost): ReferenceCost[] => {
      const unit = book.units.get(cost.unit);
      if (unit === undefined) return [];
      const { likely, link, bears, via } = cost;
      return [{ unit, likely, link, bears, ...(via === undefined ? {} : { via }), ...amount(unit) }];
    });
    return {
      issue,
      ...(known === undefined ? {} : { follows: known.follows }),
      costs: costs.filter(({ unit }) => !unit.contested),
      contested: costs.filter(({ unit }) => unit.contested),
      isIncomplete: costs.length === 0 || costs.some(({ euros }) => euros === undefined),
    };
  });
}

/**
 * The largest single uncontested amount that counts as it stands and is at least fairly likely: what a plan is
 * compared with. Amounts overlap, so they are never added.
 */
export function largestReference(references: readonly Reference[]): ReferenceCost | undefined {
  const counted = references
    .flatMap(({ costs }) => costs)
    .filter(
      ({ unit, likely, euros, counts }) =>
        counts === "direct" && likely !== "low" && euros !== undefined && countsAtAll(unit),
    );
  return counted.sort(
    (a, b) => (b.euros?.high ?? 0) - (a.euros?.high ?? 0) || (a.unit.id < b.unit.id ? -1 : 1),
  )[0];
}

function amount({ low, high, currency, sum, contested }: CostUnit): Pick<ReferenceCost, "euros" | "counts"> {
  const isKnown = low !== undefined && high !== undefined && currency === "EUR";
  const counts = contested || !isKnown ? "never" : sum;
  return isKnown ? { euros: { low, high }, counts } : { counts };
}
