import type { Action, Range } from "../concepts.js";

/** One declared weight of the price of an act, with its reason. */
export interface PointRule {
  readonly name: "euros" | "days" | "effort" | "lean" | "group" | "unfit" | "elsewhere" | "unfitted";
  readonly value: number;
  readonly reason: string;
}

/**
 * What one point stands for. Points put sets of acts in order of how much they ask; they are editorial, not
 * measured, never shown as an amount and never said of a person.
 */
export const POINT_RULES: readonly PointRule[] = [
  { name: "euros", value: 1 / 250, reason: "a point per 250 euro, from the middle of the range" },
  {
    name: "days",
    value: 1 / 14,
    reason: "a point per two weeks until it is there, from the middle of the range",
  },
  {
    name: "effort",
    value: 1,
    reason: "a point per try: an act with a declared chance of one in three takes three",
  },
  { name: "lean", value: 1, reason: "every unsure condition it leans on has to be found out" },
  {
    name: "group",
    value: 1,
    reason: "it is for a group, and nobody knows yet whether the household belongs",
  },
  { name: "unfit", value: 4, reason: "a known fact makes the act clearly unfit" },
  { name: "elsewhere", value: 2, reason: "it is not meant for any issue that was told" },
  { name: "unfitted", value: 1, reason: "the act names facts that make it the right one, and none is known" },
];

/** Points by who decides: the further from the person, the more has to be won over. Editorial. */
export const MANDATE_POINTS: Readonly<Record<string, number>> = {
  person: 0,
  professional: 0.5,
  team: 1,
  manager: 2,
  "other-organisation": 2,
  judge: 4,
};

export const POINTS = Object.fromEntries(POINT_RULES.map(({ name, value }) => [name, value])) as Readonly<
  Record<PointRule["name"], number>
>;

interface Span {
  readonly low: number;
  readonly high: number;
}

/** What acts ask of money and time. Missing figures count as nothing, and make the whole a lower bound. */
export interface Asked {
  readonly euros: Span;
  readonly days: Span;
  /** A figure is missing, so all of this is at least. */
  readonly isLowerBound: boolean;
  /** A figure is an estimate for which no source was found. */
  readonly isEstimate: boolean;
}

export function askedOf({ cost, leadTime }: Pick<Action, "cost" | "leadTime">): Asked {
  return {
    euros: figure(cost),
    days: figure(leadTime),
    isLowerBound: !isKnown(cost) || !isKnown(leadTime),
    isEstimate: cost.needsSource || leadTime.needsSource,
  };
}

/** Sums of several acts; days are those of the slowest, as acts can run side by side. */
export function askedTogether(parts: readonly Asked[]): Asked {
  const sum = (read: (part: Asked) => number): number => parts.reduce((total, part) => total + read(part), 0);
  const most = (read: (part: Asked) => number): number => Math.max(0, ...parts.map(read));
  return {
    euros: { low: sum(({ euros }) => euros.low), high: sum(({ euros }) => euros.high) },
    days: { low: most(({ days }) => days.low), high: most(({ days }) => days.high) },
    isLowerBound: parts.some(({ isLowerBound }) => isLowerBound),
    isEstimate: parts.some(({ isEstimate }) => isEstimate),
  };
}

/** Money, time and mandate in points: `euros/250 + days/14 + mandate`. Deciders that are not known count most. */
export function basePoints(act: Pick<Action, "cost" | "leadTime" | "whoDecides">): number {
  const { euros, days } = askedOf(act);
  const mandate = MANDATE_POINTS[act.whoDecides] ?? Math.max(...Object.values(MANDATE_POINTS));
  return middle(euros) * POINTS.euros + middle(days) * POINTS.days + mandate;
}

function isKnown({ low, high }: Range): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

function figure({ low, high }: Range): Span {
  const least = Number.isFinite(low) ? low : 0;
  return { low: least, high: Number.isFinite(high) ? high : least };
}

function middle({ low, high }: Span): number {
  return (low + high) / 2;
}
