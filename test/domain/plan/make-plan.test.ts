import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actOfIntervention, netOf } from "../../../src/domain/knots/net.js";
import {
  makePlan,
  type Plan,
  type PlanAnswer,
  type PlanRequest,
} from "../../../src/domain/plan/make-plan.js";
import type { PlanGoal } from "../../../src/domain/plan/plan-goals.js";
import { replayPlan } from "../../../src/domain/plan/replay.js";
import { readSituation, type SituationInput } from "../../../src/domain/situation.js";
import type { World } from "../../../src/domain/world.js";
import { allNo, circleSketch, condition } from "../../worlds/circle-world.js";
import { Sketch } from "../../worlds/sketch.js";

/** To work one needs a car, for the car money, for money an advance; a desk decides on the car. */
function carSketch(): Sketch {
  return new Sketch()
    .issues("no-work", "no-money")
    .conditions("work", "car", "money", "licence")
    .node("LegalBasis", "law-1", { law: "Wet", article: "35", gistNl: "-", gistEn: "-", mode: "may" })
    .act("advance", { "no-money": 3 }, { leadLow: 1, leadHigh: 7, costLow: 100, costHigh: 300 })
    .edge("ESTABLISHES", "advance", "money", { probability: 0.8 })
    .act(
      "buy-car",
      { "no-work": 1 },
      { leadLow: 7, leadHigh: 14, costLow: 900, costHigh: 1500, whoDecides: "manager" },
    )
    .requires("buy-car", "money")
    .edge("ESTABLISHES", "buy-car", "car", { probability: 0.5 })
    .edge("GROUNDED_IN", "buy-car", "law-1", { inRuleSpace: true })
    .edge("RISKS", "buy-car", "money", {
      whenNl: "-",
      whenEn: "Repairs cost.",
      preventNl: "-",
      preventEn: "Save.",
      chance: "middle",
    }) // prettier-ignore
    .act("lesson", {}, { leadLow: 30, leadHigh: 60 }, "Route")
    .edge("ESTABLISHES", "lesson", "licence", { probability: 1 })
    .act("start", {}, { leadLow: 3, leadHigh: 5 }, "Route")
    .requires("start", "car")
    .requires("start", "licence")
    .edge("ESTABLISHES", "start", "work", { probability: 0.9 })
    .act("job-day", { "no-work": 3 }, { leadLow: 1, leadHigh: 1 })
    .requires("job-day", "work");
}

const NONE: SituationInput = {
  issues: ["no-work", "no-money"],
  conditions: ["work", "car", "money", "licence"].map((each) => ({ condition: each, holds: "NO" as const })),
};

describe("a plan", () => {
  const world = carSketch().world();
  const plan = planFor(world, NONE, { goals: [conditionGoal(world, "work")] }) as Plan;

  it("is an order in which everything comes before what needs it, side by side where it can", () => {
    expect(plan.steps.map(({ order, round, action }) => `${order} ${round} ${action.id}`)).toEqual([
      "1 1 advance",
      "2 1 lesson",
      "3 2 buy-car",
      "4 3 start",
    ]);
    expect(plan.beginWith).toEqual([1, 2]);
    expect(plan.isCheapest).toBe(true);
    expect(replayPlan(world, situationOf(world, NONE), plan)).toEqual({ reaches: true });
  });

  it("says per step what it needs and from where, what it gives, and who decides by which law", () => {
    const [, , buyCar, start] = plan.steps;
    expect(buyCar?.needs).toMatchObject([{ condition: { id: "money" }, by: "STEP", step: 1 }]);
    expect(buyCar?.gives.map(({ id }) => id)).toEqual(["car"]);
    expect(buyCar?.decides).toMatchObject({ who: "manager", grounds: [{ id: "law-1" }] });
    expect(start?.needs).toMatchObject([
      { condition: { id: "car" }, by: "STEP", step: 3 },
      { condition: { id: "licence" }, by: "STEP", step: 2 },
    ]);
  });

  it("shows what a step can break, and whether the plan leans on it", () => {
    expect(plan.steps[2]?.mayBreak).toMatchObject([{ condition: { id: "money" }, matters: true, risk: { prevent: { en: "Save." } } }]); // prettier-ignore
  });

  it("takes as long as its longest chain, and multiplies declared chances", () => {
    expect(plan.leadTimeDays).toEqual({ low: 33, high: 65 });
    expect(plan.chance).toBeCloseTo(0.8 * 0.5 * 1 * 0.9);
    expect(plan.weakest).toMatchObject({ order: 3, condition: { id: "car" }, chance: 0.5 });
    expect(plan.asked.euros).toEqual({ low: 1000, high: 1800 });
  });

  it("counts on what usually holds, says so, and never counts on the goal itself", () => {
    const unknown = planFor(
      world,
      { issues: ["no-work"] },
      { goals: [conditionGoal(world, "work")] },
    ) as Plan;
    expect(unknown.steps.map(({ action }) => action.id)).toEqual(["start"]);
    expect(unknown.assumes.map(({ id }) => id)).toEqual(["car", "licence"]);
    expect(replayPlan(world, situationOf(world, { issues: ["no-work"] }), unknown)).toEqual({
      reaches: true,
    });
  });

  it("meets an issue with an act made for it, not with a side effect", () => {
    const forIssue = planFor(world, NONE, { goals: [issueGoal(world, "no-work")] }) as Plan;
    expect(forIssue.steps.at(-1)?.action.id).toBe("job-day");
    expect(forIssue.goals).toEqual([{ goal: issueGoal(world, "no-work"), step: 5 }]);
    expect(forIssue.short).toEqual([1, 2, 3, 4, 5]);
  });

  it("is for what matters most, else for the first three solutions", () => {
    const priority = planFor(world, { ...NONE, priority: "no-money" }) as Plan;
    expect(priority.steps.map(({ action }) => action.id)).toEqual(["advance"]);
    const open = planFor(world, { issues: ["no-work", "no-money"] }) as Plan;
    expect(open.goals.map(({ goal }) => goal.kind)).toEqual(["intervention", "intervention", "intervention"]);
  });

  it("does what must be in it and leaves out what must not", () => {
    const buyCar = world.interventions.index.get("buy-car") as number;
    const musts = planFor(world, NONE, { goals: [issueGoal(world, "no-money")], with: [buyCar] }) as Plan;
    expect(musts.steps.map(({ action }) => action.id)).toEqual(["advance", "buy-car"]);
    const advance = actOfIntervention(netOf(world), world.interventions.index.get("advance") as number);
    expect(planFor(world, NONE, { goals: [conditionGoal(world, "work")], without: [advance] })).toMatchObject(
      {
        kind: "NO_PLAN",
        standsInTheWay: [{ kind: "act", shut: "LEFT_OUT", act: { id: "advance" } }],
      },
    );
  });

  it("keeps the short form at five steps, out of the ordinary first", () => {
    const long = new Sketch().issues("stuck").conditions(...letters);
    letters.forEach((each, place) => {
      if (place === 6) long.act(`act-${each}`, { stuck: 3 });
      else long.act(`act-${each}`, {}, {}, "Route");
      long.edge("ESTABLISHES", `act-${each}`, each, { probability: 1 });
      if (place > 0) long.requires(`act-${each}`, letters[place - 1] as string);
    });
    const longWorld = long.world();
    const no = {
      issues: ["stuck"],
      conditions: letters.map((each) => ({ condition: each, holds: "NO" as const })),
    };
    const found = planFor(longWorld, no, { goals: [conditionGoal(longWorld, "g")] }) as Plan;
    expect(found.steps).toHaveLength(7);
    expect(found.short).toEqual([1, 2, 3, 4, 7]);
  });
});

const letters = ["a", "b", "c", "d", "e", "f", "g"];

describe("no plan", () => {
  it("is needed when the goal holds already", () => {
    const world = carSketch().world();
    const told: SituationInput = { conditions: [{ condition: "work", holds: "YES" }] };
    const goals = [conditionGoal(world, "work")];
    expect(planFor(world, told, { goals })).toEqual({ kind: "ALREADY_MET", goals });
  });

  it("exists without a way to the goal: the smallest thing is named, and who could lift it", () => {
    const world = circleSketch(2).world();
    const bridge = actOfIntervention(netOf(world), world.interventions.index.get("bridge") as number);
    const answer = planFor(world, allNo(2), {
      goals: [conditionGoal(world, condition(0))],
      without: [bridge],
    });
    expect(answer).toMatchObject({
      kind: "NO_PLAN",
      standsInTheWay: [{ kind: "act", act: { id: "bridge" } }],
    });
    const lacking = circleSketch(2).conditions("permit").requires("bridge", "permit", { imposedBy: "policy", waivableBy: ["weak-bridge"] }); // prettier-ignore
    const shut = lacking.requires("weak-bridge", "permit").world();
    const no: SituationInput = { conditions: [...allNo(2).conditions, { condition: "permit", holds: "NO" }] };
    expect(planFor(shut, no, { goals: [conditionGoal(shut, condition(0))] })).toMatchObject({
      kind: "NO_PLAN",
      standsInTheWay: [{ kind: "condition", condition: { id: "permit" } }],
    });
  });

  it("exists in a world without routes and acts", () => {
    const world = new Sketch().issues("stuck").conditions("home").world();
    const told: SituationInput = { issues: ["stuck"], conditions: [{ condition: "home", holds: "NO" }] };
    expect(planFor(world, told, { goals: [conditionGoal(world, "home")] })).toMatchObject({
      kind: "NO_PLAN",
      standsInTheWay: [{ kind: "nothing-known" }],
    });
    expect(planFor(world, told)).toEqual({ kind: "NO_PLAN", goals: [], standsInTheWay: [], isProven: true });
  });

  it("stands on a contradiction: what is told to hold while it implies something that fails, is not counted on", () => {
    const sketch = carSketch().conditions("own-car").edge("IMPLIES", "own-car", "car");
    const world = sketch.world();
    const told: SituationInput = {
      conditions: [...(NONE.conditions ?? []), { condition: "own-car", holds: "YES" }],
    };
    const plan = planFor(world, told, { goals: [conditionGoal(world, "car")] }) as Plan;
    expect(plan.steps.map(({ action }) => action.id)).toEqual(["advance", "buy-car"]);
    expect(replayPlan(world, situationOf(world, told), plan)).toEqual({ reaches: true });
  });
});

describe("the replay", () => {
  it("refuses a plan whose step came too early, and a plan that stops short", () => {
    const world = carSketch().world();
    const situation = situationOf(world, NONE);
    const plan = planFor(world, NONE, { goals: [conditionGoal(world, "work")] }) as Plan;
    const [first, second, third, last] = plan.steps;
    const early = { ...plan, steps: [second, third, first, last].flatMap((each) => each ?? []) };
    expect(replayPlan(world, situation, early)).toEqual({ reaches: false, failedAt: 3, why: "NEEDS" });
    const short = { ...plan, steps: plan.steps.slice(0, 3) };
    expect(replayPlan(world, situation, short)).toMatchObject({
      reaches: false,
      missed: [{ kind: "condition" }],
    });
  });

  it("is the same for every order in which the situation is told", () => {
    const world = carSketch().world();
    fc.assert(
      fc.property(fc.shuffledSubarray(NONE.conditions as never[], { minLength: 4 }), (conditions) => {
        const shuffled = { ...NONE, conditions };
        const goals = [conditionGoal(world, "work")];
        expect(planFor(world, shuffled, { goals })).toEqual(planFor(world, NONE, { goals }));
      }),
      { numRuns: 20 },
    );
  });
});

function planFor(world: World, input: SituationInput, request: PlanRequest = {}): PlanAnswer {
  return makePlan(world, situationOf(world, input), request);
}

function situationOf(world: World, input: SituationInput): ReturnType<typeof readSituation>["situation"] {
  return readSituation(world, input).situation;
}

function conditionGoal(world: World, id: string): PlanGoal {
  return { kind: "condition", index: world.conditions.index.get(id) as number };
}

function issueGoal(world: World, id: string): PlanGoal {
  return { kind: "issue", index: world.causes.eventCount + (world.issues.index.get(id) as number) };
}
