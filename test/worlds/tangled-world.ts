import fc from "fast-check";
import type { SituationInput } from "../../src/domain/situation.js";
import { condition } from "./circle-world.js";
import { Sketch } from "./sketch.js";

/** Requirements, effects, waivers, implications and exclusions at random, in plain data. */
export interface Tangle {
  readonly conditions: readonly { readonly prior: number; readonly implies: number | null }[];
  readonly acts: readonly TangledAct[];
  readonly doubts: readonly number[];
  readonly rulesOut: readonly number[];
}

interface TangledAct {
  readonly kind: "route" | "ordinary" | "special";
  readonly needs: readonly {
    readonly condition: number;
    readonly hard: boolean;
    readonly waiver: number | null;
  }[];
  readonly gives: readonly { readonly condition: number; readonly probability: number }[];
  readonly euros: number;
  readonly days: number;
  readonly grade: number;
  readonly excludedByIssue: boolean;
  /** Only special acts rule out other special acts and conditions. */
  readonly rulesOut: { readonly kind: "act" | "condition"; readonly index: number } | null;
}

export interface TangledSituation {
  readonly tellsIssue: boolean;
  readonly answers: readonly ("YES" | "NO" | "UNKNOWN")[];
}

const MOST = 8;
const place = fc.nat(MOST - 1);
const rarely = <T>(value: fc.Arbitrary<T>, weight = 4): fc.Arbitrary<T | null> =>
  fc.oneof({ weight, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

const act = (kinds: readonly TangledAct["kind"][], fewest: number): fc.Arbitrary<TangledAct> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    needs: fc.uniqueArray(
      fc.record({
        condition: place,
        hard: fc.constantFrom(true, true, true, true, true, false),
        waiver: rarely(fc.nat(3)),
      }),
      { minLength: fewest, maxLength: 3, selector: (each) => each.condition },
    ),
    gives: fc.uniqueArray(fc.record({ condition: place, probability: fc.constantFrom(0.2, 0.4, 0.7, 1) }), {
      minLength: 1,
      maxLength: 2,
      selector: (each) => each.condition,
    }),
    euros: fc.nat(100_000),
    days: fc.nat(60),
    grade: fc.nat(3),
    excludedByIssue: fc.constantFrom(false, false, false, true),
    rulesOut: rarely(
      fc.record({ kind: fc.constantFrom("act" as const, "condition" as const), index: place }),
      2,
    ),
  });

/** Up to eight conditions, nine usual acts and four special ones. */
export const tangle: fc.Arbitrary<Tangle> = fc.record({
  conditions: fc.array(fc.record({ prior: fc.constantFrom(0.1, 0.4, 0.6, 0.9), implies: rarely(place) }), {
    minLength: 1,
    maxLength: MOST,
  }),
  acts: fc
    .tuple(
      fc.array(act(["route", "route", "ordinary"], 1), { maxLength: 9 }),
      fc.array(act(["special"], 0), { maxLength: 4 }),
    )
    .map(([usual, special]) => [...usual, ...special]),
  doubts: fc.uniqueArray(place, { maxLength: 2 }),
  rulesOut: fc.uniqueArray(place, { maxLength: 2 }),
});

/** Mostly no, so that households are stuck more often than not. */
export const tangledSituation: fc.Arbitrary<TangledSituation> = fc.record({
  tellsIssue: fc.boolean(),
  answers: fc.array(fc.constantFrom("NO", "NO", "NO", "NO", "UNKNOWN", "UNKNOWN", "YES"), {
    minLength: MOST,
    maxLength: MOST,
  }),
});

export function tangledSketch({ conditions, acts, doubts, rulesOut }: Tangle): Sketch {
  const sketch = new Sketch().issues("stuck");
  const within = (each: number): string => condition(each % conditions.length);
  conditions.forEach(({ prior }, each) => sketch.node("Condition", condition(each), { prior }));
  conditions.forEach(({ implies }, each) => {
    if (implies !== null && implies % conditions.length > each)
      sketch.edge("IMPLIES", condition(each), within(implies));
  });
  for (const each of new Set(doubts.map(within))) sketch.edge("DOUBTS", "stuck", each);
  for (const each of new Set(rulesOut.map(within))) sketch.edge("RULES_OUT", "stuck", each);
  const specials = acts.flatMap(({ kind }, each) => (kind === "route" ? [] : [`act-${each}`]));
  acts.forEach((each, at) => addAct(sketch, `act-${at}`, each, within, specials));
  const special = acts.flatMap(({ kind }, at) => (kind === "special" ? [`act-${at}`] : []));
  acts.forEach(({ kind, rulesOut: ruled }, at) => {
    if (kind !== "special" || ruled === null) return;
    const to = ruled.kind === "condition" ? within(ruled.index) : special[ruled.index % special.length];
    const when = ruled.kind === "condition" ? { when: "holds" } : {};
    if (to !== undefined && to !== `act-${at}`)
      sketch.edge("EXCLUDES", `act-${at}`, to, { hard: true, whyNl: "-", whyEn: "-", ...when });
  });
  return sketch;
}

function addAct(
  sketch: Sketch,
  id: string,
  { kind, needs, gives, euros, days, grade, excludedByIssue }: TangledAct,
  within: (each: number) => string,
  specials: readonly string[],
): void {
  const figures = { costLow: euros / 100, costHigh: euros / 100, leadLow: days, leadHigh: days };
  if (kind === "route") sketch.act(id, {}, figures, "Route");
  else
    sketch.act(id, grade === 0 ? {} : { stuck: grade }, { ...figures, ordinaryRoute: kind === "ordinary" });
  const asked = new Set<string>();
  for (const { condition: each, hard, waiver } of needs) {
    const to = within(each);
    if (asked.has(to)) continue;
    asked.add(to);
    const by = waiver === null ? undefined : specials[waiver % Math.max(1, specials.length)];
    sketch.requires(id, to, { hard, waivableBy: by === undefined || by === id ? [] : [by] });
  }
  for (const [to, probability] of new Map(gives.map((each) => [within(each.condition), each.probability]))) {
    sketch.edge("ESTABLISHES", id, to, { probability });
  }
  if (excludedByIssue && kind !== "route") {
    sketch.edge("EXCLUDES", id, "stuck", { hard: true, whyNl: "-", whyEn: "-" });
  }
}

export function tangledInput(
  { conditions }: Tangle,
  { tellsIssue, answers }: TangledSituation,
): SituationInput {
  return {
    issues: tellsIssue ? ["stuck"] : [],
    conditions: conditions.map((_, each) => ({
      condition: condition(each),
      holds: answers[each] ?? "UNKNOWN",
    })),
  };
}
