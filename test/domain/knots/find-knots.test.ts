import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeFacts } from "../../../src/domain/facts.js";
import { findKnots, type KnotsFound } from "../../../src/domain/knots/find-knots.js";
import { readSituation, type SituationInput } from "../../../src/domain/situation.js";
import type { World } from "../../../src/domain/world.js";
import { allNo, circleSketch, condition } from "../../worlds/circle-world.js";
import { Sketch } from "../../worlds/sketch.js";
import { tangle, tangledInput, tangledSituation, tangledSketch } from "../../worlds/tangled-world.js";
import { allBut, naiveActs, naiveReach } from "./naive.js";

describe("knots", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "finds a circle of %i conditions among decoys, and what cuts it",
    (size) => {
      const world = circleSketch(size).world();
      const { knots, complete } = knotsIn(world, { issues: ["stuck"], ...allNo(size) });
      expect(complete).toBe(true);
      expect(knots).toHaveLength(1);
      expect(knots[0]).toMatchObject({
        strength: "CERTAIN",
        alsoShut: [],
        settledBy: [],
        cutsComplete: true,
      });
      expect(knots[0]?.conditions.map(({ id }) => id)).toEqual(
        Array.from({ length: size }, (_, place) => condition(place)),
      );
      expect(namesOfCuts(knots[0])).toEqual([["bridge"]]);
      expect(knots[0]?.links.filter(({ inCircle }) => inCircle).map(({ through }) => through.id)).toEqual(
        Array.from({ length: size }, (_, place) => `route-${place}`),
      );
    },
  );

  it("says it in a sentence, in both languages", () => {
    const [two] = knotsIn(circleSketch(2).world(), allNo(2)).knots;
    expect(two?.sentence).toEqual({
      nl: "Voor “condition-0 (nl)” is “condition-1 (nl)” nodig; “condition-1 (nl)” vraagt om “condition-0 (nl)”.",
      en: "To get “condition-0” you need “condition-1”; “condition-1” asks for “condition-0”.",
    });
    const [three] = knotsIn(circleSketch(3).world(), allNo(3)).knots;
    expect(three?.sentence.en).toBe(
      "To get “condition-0” you need “condition-1”, for that you need “condition-2”; “condition-2” asks for “condition-0”.",
    );
    const [one] = knotsIn(circleSketch(1).world(), allNo(1)).knots;
    expect(one?.sentence.en).toBe("To get “condition-0” you must have “condition-0” already.");
  });

  it("is silent as soon as one condition of the circle holds, or has another usual way", () => {
    const held = { conditions: [{ condition: condition(0), holds: "YES" as const }] };
    expect(knotsIn(circleSketch(2).world(), held).knots).toEqual([]);
    const open = circleSketch(2).act("door", {}, {}, "Route").edge("ESTABLISHES", "door", condition(1), { probability: 0.3 }); // prettier-ignore
    expect(knotsIn(open.world(), allNo(2)).knots).toEqual([]);
  });

  it("takes a way with an effect below the threshold for no way", () => {
    const weak = circleSketch(2).act("door", {}, {}, "Route").edge("ESTABLISHES", "door", condition(1), { probability: 0.29 }); // prettier-ignore
    expect(knotsIn(weak.world(), allNo(2)).knots).toHaveLength(1);
  });

  it("grades by what is known: no, doubted, unlikely", () => {
    const world = circleSketch(2).edge("DOUBTS", "stuck", condition(1)).world();
    const no = { conditions: [{ condition: condition(0), holds: "NO" as const }] };
    const likely = knotsIn(world, { issues: ["stuck"], ...no }).knots[0];
    expect(likely?.strength).toBe("LIKELY");
    expect(likely?.settledBy.map(({ id }) => id)).toEqual([condition(1)]);
    const unlikely = new Sketch();
    unlikely.nodes.push(
      ...circleSketch(2).nodes.map((node) => ({ ...node, props: { ...node.props, prior: 0.4 } })),
    );
    unlikely.edges.push(...circleSketch(2).edges);
    expect(knotsIn(unlikely.world(), no).knots[0]?.strength).toBe("POSSIBLE");
    expect(knotsIn(unlikely.world(), {}).knots).toEqual([]);
    expect(knotsIn(circleSketch(2).world(), no).knots).toEqual([]);
  });

  it("names the issue that rules a condition out", () => {
    const world = circleSketch(2)
      .edge("RULES_OUT", "stuck", condition(0))
      .edge("RULES_OUT", "stuck", condition(1))
      .world();
    const [knot] = knotsIn(world, { issues: ["stuck"] }).knots;
    expect(knot?.strength).toBe("CERTAIN");
    expect(knot?.issues).toEqual([world.causes.eventCount]);
  });

  it("opens a requirement only by a waiver that can be done itself", () => {
    const sketch = circleSketch(2)
      .conditions("leave")
      .act("waiver", { stuck: 2 })
      .requires("waiver", "leave");
    const waived = sketch.edges.findIndex(({ type, from }) => type === "REQUIRES" && from === "route-0");
    const [edge] = sketch.edges.splice(waived, 1);
    sketch.requires("route-0", condition(1), { ...edge?.props, waivableBy: ["waiver"] });
    const world = sketch.world();
    const told = (leave: "YES" | "NO"): SituationInput => ({
      issues: ["stuck"],
      conditions: [...allNo(2).conditions, { condition: "leave", holds: leave }],
    });
    expect(namesOfCuts(knotsIn(world, told("YES")).knots[0])).toEqual([["waiver"], ["bridge"]]);
    expect(namesOfCuts(knotsIn(world, told("NO")).knots[0])).toEqual([["bridge"]]);
  });

  it("never counts on an act that is shut: tried, hardly excluded, or for others", () => {
    const world = circleSketch(2)
      .node("Group", "veterans", { ruleJson: JSON.stringify({ any: {} }) })
      .edge("ONLY_FOR", "bridge", "veterans", { textNl: "voor veteranen", textEn: "for veterans" })
      .world();
    const no = { issues: ["stuck"], ...allNo(2) };
    const cutsOf = (input: SituationInput): string[][] => namesOfCuts(knotsIn(world, input).knots[0]);
    expect(cutsOf(no)).toEqual([["bridge"]]);
    expect(knotsIn(world, no).knots[0]?.cuts[0]?.forGroups).toHaveLength(1);
    expect(cutsOf({ ...no, groups: [{ group: "veterans", belongs: "NO" }] })).toEqual([]);
    expect(cutsOf({ ...no, tried: ["bridge"] })).toEqual([]);
  });

  it("reads a contradiction as failing, and reports it", () => {
    const world = circleSketch(2).conditions("more").edge("IMPLIES", "more", condition(0)).world();
    const conditions = [...allNo(2).conditions, { condition: "more", holds: "YES" as const }];
    const { knots, contradictions } = knotsIn(world, { conditions });
    expect(knots).toHaveLength(1);
    expect(contradictions.map(({ id }) => id)).toEqual(["more"]);
  });

  it("has nothing to say where there are no usual ways that go in circles", () => {
    const bare = new Sketch().issues("stuck").conditions("home", "work").world();
    const conditions = ["home", "work"].map((each) => ({ condition: each, holds: "NO" as const }));
    expect(knotsIn(bare, { issues: ["stuck"], conditions })).toEqual({
      knots: [],
      complete: true,
      contradictions: [],
    });
  });

  it("says when the bound came first", () => {
    const world = circleSketch(8).world();
    const { situation } = readSituation(world, allNo(8));
    const limits = { knots: 8, cutsPerKnot: 4, trapSteps: 3, cutSteps: 100 };
    expect(findKnots(world, situation, closeFacts(world, situation), limits)).toMatchObject({
      knots: [],
      complete: false,
    });
  });
});

describe("knots in tangled worlds", () => {
  it("are locked: with all else granted no usual way reaches them, and each cut opens them", () => {
    let seen = 0;
    let cuts = 0;
    fc.assert(
      fc.property(tangle, tangledSituation, (graph, told) => {
        const world = tangledSketch(graph).world();
        const { situation } = readSituation(world, tangledInput(graph, told));
        const facts = closeFacts(world, situation);
        const { usual, special } = naiveActs(world, facts.told);
        for (const knot of findKnots(world, situation, facts).knots) {
          seen++;
          const ring = knot.conditions.map(({ id }) => world.conditions.index.get(id) as number);
          const also = knot.alsoShut.map(({ id }) => world.conditions.index.get(id) as number);
          const shut = new Set([...ring, ...also]);
          const { holds } = naiveReach(world, allBut(world, shut), usual);
          expect([...shut].filter((each) => holds.has(each))).toEqual([]);
          for (const cut of knot.cuts) {
            cuts++;
            const acts = special.filter((act) => cut.acts.includes(act));
            const counted = new Set([...cut.leansOn, ...cut.assumes].map(({ id }) => id));
            const start = [...world.conditions.list.keys()].filter(
              (each) => counted.has(world.conditions.list[each]?.id ?? "") || isKnown(facts, world, each),
            );
            const after = naiveReach(world, start, [...usual, ...acts]).holds;
            expect(ring.filter((each) => !after.has(each))).toEqual([]);
          }
        }
      }),
      { numRuns: 600, seed: 3 },
    );
    expect(seen).toBeGreaterThan(200);
    expect(cuts).toBeGreaterThan(50);
  });
});

type Facts = ReturnType<typeof closeFacts>;

/** Known to hold, and nothing that it implies is known to fail. */
function isKnown({ conditions: { state } }: Facts, world: World, place: number): boolean {
  const implied = (each: number): boolean =>
    state[each] !== -1 && (world.conditionLogic.implies[each] ?? []).every(implied);
  return state[place] === 1 && implied(place);
}

function knotsIn(world: World, input: SituationInput): KnotsFound {
  const { situation } = readSituation(world, input);
  return findKnots(world, situation, closeFacts(world, situation));
}

function namesOfCuts(knot: KnotsFound["knots"][number] | undefined): string[][] {
  return (knot?.cuts ?? []).map(({ acts }) => acts.map(({ id }) => id));
}
