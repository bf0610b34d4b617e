import fc from "fast-check";
import { Sketch } from "./sketch.js";

/** A small random graph in plain data, so that one can change one thing and build it again. */
export interface RandomGraph {
  readonly issues: number;
  readonly events: number;
  readonly links: readonly { readonly from: number; readonly to: number; readonly strength: number }[];
  readonly acts: readonly {
    readonly addresses: readonly { readonly issue: number; readonly grade: number }[];
    readonly fits: readonly number[];
    readonly unfit: readonly number[];
    readonly needs: readonly number[];
    readonly costHigh: number;
    readonly leadHigh: number;
  }[];
  readonly ruledOut: readonly { readonly issue: number; readonly condition: number }[];
}

export interface RandomTold {
  readonly issues: readonly number[];
  readonly events: readonly number[];
  readonly denied: readonly number[];
}

export const CONDITIONS = 3;

const ISSUES = 7;
const EVENTS = 2;

const issue = fc.nat(ISSUES - 1);
const few = (max: number) => ({ maxLength: max });

/** Up to seven issues, two events, fourteen links (loops and circles of two included), six acts. */
export const randomGraph: fc.Arbitrary<RandomGraph> = fc.record({
  issues: fc.constant(ISSUES),
  events: fc.constant(EVENTS),
  links: fc.uniqueArray(
    fc.record({
      from: fc.nat(EVENTS + ISSUES - 1),
      to: issue.map((each) => each + EVENTS),
      strength: fc.double({ min: 0, max: 0.95, noNaN: true }),
    }),
    { maxLength: 14, selector: ({ from, to }) => `${from}-${to}` },
  ),
  acts: fc.array(
    fc.record({
      addresses: fc.uniqueArray(fc.record({ issue, grade: fc.nat(3) }), {
        minLength: 1,
        maxLength: 4,
        selector: (each) => each.issue,
      }),
      fits: fc.uniqueArray(issue, few(2)),
      unfit: fc.uniqueArray(issue, few(1)),
      needs: fc.uniqueArray(fc.nat(CONDITIONS - 1), few(2)),
      costHigh: fc.nat(5000),
      leadHigh: fc.nat(200),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  ruledOut: fc.uniqueArray(fc.record({ issue, condition: fc.nat(CONDITIONS - 1) }), {
    maxLength: 3,
    selector: (each) => `${each.issue}-${each.condition}`,
  }),
});

export const randomTold: fc.Arbitrary<RandomTold> = fc.record({
  issues: fc.uniqueArray(issue, { minLength: 1, maxLength: 3 }),
  events: fc.uniqueArray(fc.nat(EVENTS - 1), few(2)),
  denied: fc.uniqueArray(issue, few(2)),
});

export const issueId = (place: number): string => `issue-${place}`;
export const eventId = (place: number): string => `event-${place}`;

/** The same graph as rows. Node ids are words with their place, in order. */
export function sketchOf(graph: RandomGraph): Sketch {
  const sketch = new Sketch();
  const causeId = (place: number): string =>
    place < graph.events ? eventId(place) : issueId(place - graph.events);
  for (let place = 0; place < graph.events; place++) sketch.events(eventId(place));
  for (let place = 0; place < graph.issues; place++) sketch.issues(issueId(place));
  for (let place = 0; place < CONDITIONS; place++) sketch.conditions(`condition-${place}`);
  for (const { from, to, strength } of graph.links) sketch.cause(causeId(from), causeId(to), strength);
  for (const { issue: from, condition } of graph.ruledOut) {
    sketch.edge("RULES_OUT", issueId(from), `condition-${condition}`);
  }
  graph.acts.forEach(({ addresses, fits, unfit, needs, costHigh, leadHigh }, place) => {
    const graded = Object.fromEntries(addresses.map(({ issue: to, grade }) => [issueId(to), grade]));
    sketch.act(`act-${place}`, graded, { costHigh, leadHigh });
    for (const fact of fits) sketch.edge("FITS_WHEN", `act-${place}`, issueId(fact), { holds: true });
    for (const fact of unfit) sketch.edge("NOT_WHEN", `act-${place}`, issueId(fact), { holds: true });
    for (const need of needs) sketch.requires(`act-${place}`, `condition-${need}`);
  });
  return sketch;
}
