import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allNo } from "../worlds/circle-world.js";
import { parts, startApi, type Api } from "./asking.js";
import { knotWorld } from "./knot-world.js";

const PLAN = `query ($situation: SituationInput!, $goals: [ID!], $with: [ID!], $without: [ID!]) {
  plan(situation: $situation, goals: $goals, with: $with, without: $without, language: en) {
    outcome inWords isProven isCheapest chance leadTimeDays { low high } beginWith shortForm { order }
    goals { step node { __typename ... on Node { id } } }
    steps { order round who firstStep through { id } intervention { id } route { id }
      needs { id by step } gives { id } decides { who inWords legalBasis { id } } mayBreak { id why prevent chance matters } }
    weakest { step chance condition { id } } leansOn { id } assumes { id } asked { euros { low high } }
    standsInTheWay { id kind condition { id } through { id } imposedBy shut waivableBy { id } whoCouldLift }
    ledger { step payer { id name } payers { share } paysWith euros { low high } gains { id } pocket sentence }
    total { euros { low high } isLowerBound isEstimate }
    reference { issue { id } follows isIncomplete costs { name unit euros { low high } priceYear likely counts bears { payer { id } share } } }
    values { legitimacy involvement societalReturn compared { value reason } }
    atTheTable { role mandate steps of { id } }
  } }`;

const STUCK = { issues: ["stuck"], ...allNo(2) };

const world = knotWorld();
let api: Api;
beforeAll(async () => (api = await startApi({ ...parts(), world: () => world })));
afterAll(() => api.app.close());

const plan = async (variables: object) => {
  const { data, errors } = await api.ask(PLAN, variables);
  expect(errors).toEqual([]);
  return data.plan;
};

describe("a plan", () => {
  it("is an order of steps with needs, gifts, who decides and what may break", async () => {
    const made = await plan({ situation: STUCK, goals: ["intervention:job"] });
    expect(made).toMatchObject({ outcome: "PLAN", inWords: null, isProven: true, isCheapest: true });
    expect(made.goals).toEqual([{ step: 2, node: { __typename: "Intervention", id: "intervention:job" } }]);
    expect(made.steps).toMatchObject([
      {
        order: 1,
        round: 1,
        who: "MIXED",
        firstStep: "Call.",
        through: { id: "intervention:bridge" },
        intervention: { id: "intervention:bridge" },
        route: null,
        needs: [],
        gives: [{ id: "condition:condition-0" }],
        decides: { who: "PROFESSIONAL", legalBasis: [] },
        mayBreak: [],
      },
      {
        order: 2,
        needs: [{ id: "condition:condition-0", by: "STEP", step: 1 }],
        mayBreak: [
          {
            id: "condition:condition-1",
            why: "When late.",
            prevent: "Call ahead.",
            chance: "LOW",
            matters: false,
          },
        ],
      },
    ]);
    expect(made).toMatchObject({
      beginWith: [1],
      shortForm: [{ order: 1 }, { order: 2 }],
      chance: 0.6,
      leadTimeDays: { low: 0, high: 14 },
      weakest: { step: 1, chance: 0.6, condition: { id: "condition:condition-0" } },
      standsInTheWay: [],
    });
  });

  it("has a usual way as a step", async () => {
    const { steps } = await plan({ situation: STUCK, goals: ["condition:condition-1"] });
    expect(steps.at(-1)).toMatchObject({
      route: { id: "route:route-1" },
      intervention: null,
      who: "SELF",
      gives: [{ id: "condition:condition-1" }],
    });
  });

  it("says who pays and gains, beside muddling on, and who must be at the table", async () => {
    const made = await plan({ situation: STUCK, goals: ["condition:condition-0"] });
    expect(made.ledger).toMatchObject([
      {
        step: 1,
        payer: { id: "town", name: "The town" },
        payers: [{ share: "ALL" }],
        paysWith: "MONEY",
        euros: { low: 50, high: 150 },
        gains: [{ id: "household" }, { id: "town" }],
        pocket: "SAME",
      },
    ]);
    expect(made.total).toMatchObject({ euros: { low: 50, high: 150 }, isLowerBound: false });
    expect(made.reference).toEqual([
      {
        issue: { id: "issue:stuck" },
        follows: "It goes on.",
        isIncomplete: false,
        costs: [
          {
            name: "A night in shelter",
            unit: "night",
            euros: { low: 90.5, high: 120 },
            priceYear: 2020,
            likely: "MIDDLE",
            counts: "COUNT_NEEDED",
            bears: [{ payer: { id: "town" }, share: "ALL" }],
          },
        ],
      },
    ]);
    expect(made.values).toMatchObject({
      legitimacy: "BETTER",
      involvement: "BETTER",
      societalReturn: "BETTER",
      compared: [{ value: "LEGITIMACY" }, { value: "INVOLVEMENT" }, { value: "SOCIETAL_RETURN" }],
    });
    expect(made.atTheTable).toEqual([
      { role: "Yourself", mandate: "Your own life.", steps: [1], of: { id: "household" } },
    ]);
  });

  it.each([
    ["an issue by its global id", ["issue:stuck"]],
    ["an issue by its local id", ["stuck"]],
    ["the same twice", ["stuck", "issue:stuck"]],
    ["nothing in so many words", []],
    ["null", null],
  ])("can be for %s", async (_what, goals) => {
    expect((await plan({ situation: STUCK, goals })).outcome).toBe("PLAN");
  });

  it("holds what must be in it", async () => {
    const { steps } = await plan({ situation: STUCK, goals: ["condition-0"], with: ["weak-bridge"] });
    expect(steps.map(({ through }: { through: { id: string } }) => through.id).sort()).toEqual([
      "intervention:bridge",
      "intervention:weak-bridge",
    ]);
  });
});

describe("no plan", () => {
  it("is needed for a goal that is met", async () => {
    const open = [{ condition: "condition-0", holds: "YES" }];
    const met = await plan({ situation: { conditions: open }, goals: ["condition:condition-0"] });
    expect(met).toMatchObject({
      outcome: "ALREADY_MET",
      inWords: "Everything you want to reach is there already. No plan is needed.",
      steps: [],
      chance: null,
      leadTimeDays: null,
      asked: null,
      values: null,
      atTheTable: [],
      ledger: [],
      goals: [{ step: null, node: { id: "condition:condition-0" } }],
    });
  });

  it("is made when its only way is left out, and says so", async () => {
    const made = await plan({
      situation: STUCK,
      goals: ["condition:condition-0"],
      without: ["bridge", "route:route-0"],
    });
    expect(made).toMatchObject({ outcome: "NO_PLAN", isProven: true, isCheapest: false, steps: [] });
    expect(made.standsInTheWay).toMatchObject([
      { id: "intervention:bridge", kind: "ACTION", shut: "LEFT_OUT", through: { id: "intervention:bridge" } },
    ]);
    expect(made.standsInTheWay[0].whoCouldLift).toBe("You left this out of the plan yourselves.");
  });

  it("exists for what nothing reaches: who asks for it, and who could lift it", async () => {
    const answered = ["moon", "gate"].map((condition) => ({ condition, holds: "NO" }));
    const made = await plan({
      situation: { issues: ["stuck"], conditions: answered },
      goals: ["intervention:rocket"],
    });
    expect(made.standsInTheWay).toHaveLength(1);
    expect(made.standsInTheWay[0]).toMatchObject({ kind: "CONDITION", shut: null });
    const nothing = await plan({ situation: { conditions: answered }, goals: ["condition:moon"] });
    expect(nothing).toMatchObject({
      outcome: "NO_PLAN",
      standsInTheWay: [{ id: null, kind: "NOTHING_KNOWN" }],
    });
  });

  it("is made for nothing: it asks for a goal", async () => {
    const made = await plan({ situation: {} });
    expect(made).toMatchObject({ outcome: "NO_PLAN", goals: [], standsInTheWay: [] });
    expect(made.inWords).toContain("choose a goal");
  });
});

describe("ids of a plan that cannot be read", () => {
  const CANARY = "canary-6d";

  it.each([
    [{ goals: ["stuck", CANARY] }, "goals[1]", "a condition, an issue or an intervention"],
    [{ goals: ["route:route-0"] }, "goals[0]", "a condition, an issue or an intervention"],
    [{ goals: [`issue:${CANARY}`] }, "goals[0]", "a condition, an issue or an intervention"],
    [{ with: [CANARY] }, "with[0]", "an intervention"],
    [{ with: ["route:route-0"] }, "with[0]", "an intervention"],
    [{ without: ["bridge", "bridge", CANARY] }, "without[2]", "an intervention or a route"],
    [{ goals: Array.from({ length: 11 }, () => "stuck") }, "goals", "at most 10"],
    [{ with: Array.from({ length: 11 }, () => "bridge") }, "with", "at most 10"],
    [{ without: Array.from({ length: 101 }, () => "bridge") }, "without", "at most 100"],
  ])("are named by position and never repeated: %#", async (variables, position, expected) => {
    const { data, errors, text } = await api.ask(PLAN, { situation: STUCK, ...variables });
    expect(data).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", position });
    expect(errors[0]?.message).toContain(expected);
    expect(text).not.toContain(CANARY);
    expect(api.log.join("")).not.toContain(CANARY);
  });
});
