import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allNo } from "../worlds/circle-world.js";
import { parts, startApi, type Api } from "./asking.js";
import { knotWorld } from "./knot-world.js";
import { understandWorld } from "./understand-world.js";

const KNOTS = `query ($situation: SituationInput!) { knots(situation: $situation, language: en) {
  graphVersion complete contradictedConditions { id } safetyQuestion { askedId } safetyFirst { level sentences }
  nodes {
    strength sentence alsoSentence conditions { id } issues { id } settledBy { id } cutsComplete
    links { condition { id name } needs { id name } through { id name node { ... on Route { id } } } imposedBy inCircle }
    cuts { interventions { id name } then { id } euros { low high } leansOn { id } assumes { id }
      asked { euros { low } days { low high } isLowerBound isEstimate } points }
  }
} }`;

const world = knotWorld();
let api: Api;
beforeAll(async () => (api = await startApi({ ...parts(), world: () => world })));
afterAll(() => api.app.close());

const knots = async (situation: object) => {
  const { data, errors } = await api.ask(KNOTS, { situation });
  expect(errors).toEqual([]);
  return data.knots;
};

describe("knots", () => {
  it("shows the circle, who imposes each link, and what cuts it", async () => {
    const { graphVersion, complete, nodes } = await knots({ issues: ["stuck"], ...allNo(2) });
    expect({ graphVersion, complete }).toEqual({ graphVersion: "1-0123456789ab", complete: true });
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({
      strength: "CERTAIN",
      sentence: "To get “condition-0” you need “condition-1”; “condition-1” asks for “condition-0”.",
      alsoSentence: null,
      conditions: [{ id: "condition:condition-0" }, { id: "condition:condition-1" }],
      issues: [{ id: "issue:stuck" }],
      settledBy: [],
    });
    expect(nodes[0].links[0]).toEqual({
      condition: { id: "condition:condition-0", name: "condition-0" },
      needs: { id: "condition:condition-1", name: "condition-1" },
      through: { id: "route:route-0", name: "route-0", node: { id: "route:route-0" } },
      imposedBy: "LAW",
      inCircle: true,
    });
    expect(nodes[0].cuts[0]).toMatchObject({
      interventions: [{ id: "intervention:bridge", name: "bridge" }],
      then: [{ id: "route:route-1" }],
      euros: { low: 50, high: 150 },
      asked: { euros: { low: 50 }, days: { low: 0, high: 14 }, isLowerBound: false, isEstimate: false },
    });
  });

  it("says what would settle one that is not certain", async () => {
    const { nodes } = await knots({ conditions: [{ condition: "condition-1", holds: "NO" }] });
    for (const { strength, settledBy } of nodes) {
      expect(strength).not.toBe("CERTAIN");
      expect(settledBy).toEqual([{ id: "condition:condition-0" }]);
    }
  });

  it("is an empty list where nothing is told and where nothing locks", async () => {
    expect((await knots({})).nodes).toEqual([]);
    const open = [0, 1].map((place) => ({ condition: `condition-${place}`, holds: "YES" }));
    expect((await knots({ conditions: open })).nodes).toEqual([]);
  });

  it("names conditions that contradict each other", async () => {
    const { contradictedConditions } = await knots({
      conditions: [
        { condition: "key", holds: "YES" },
        { condition: "gate", holds: "NO" },
      ],
    });
    expect(contradictedConditions).toEqual([{ id: "condition:key" }]);
  });

  it("says how what was told and denied is read", async () => {
    const { data } = await api.ask(
      `{ knots(situation: {issues: ["stuck"], deniedIssues: ["stuck"]}) { contradictions { kind } nodes { sentence } } }`,
    );
    expect(data.knots).toEqual({ contradictions: [{ kind: "TOLD_AND_DENIED" }], nodes: [] });
  });

  it("says by position what it cannot read, and never the value", async () => {
    const { errors, text } = await api.ask(KNOTS, {
      situation: { conditions: [{ condition: "canary-7", holds: "NO" }] },
    });
    expect(errors[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      position: "situation.conditions[0].condition",
    });
    expect(text).not.toContain("canary-7");
    const place = await api.ask(KNOTS, { situation: { municipality: "canary-7" } });
    expect(place.errors[0]?.extensions["position"]).toBe("situation.municipality");
  });

  it("puts safety above everything", async () => {
    const danger = understandWorld();
    const other = await startApi({ ...parts(), world: () => danger });
    const { data } = await other.ask(KNOTS, { situation: { issues: ["violence"] } });
    expect(data.knots.safetyFirst).toEqual({ level: "NOW", sentences: ["You are not alone."] });
    await other.app.close();
  });

  it("runs so often in one request and no more", async () => {
    const many = Array.from({ length: 7 }, (_, place) => `k${place}: knots(situation: {}) { complete }`).join(
      " ",
    );
    const { errors } = await api.ask(`{ ${many} }`);
    expect(errors[0]?.extensions.code).toBe("LIMIT_EXCEEDED");
  });
});

describe("whyNot", () => {
  const WHY = `query ($situation: SituationInput!, $id: ID!) { whyNot(situation: $situation, intervention: $id, language: en) {
    reason text change condition { id } group { id } issues { id } dominatedBy { id } place
  } }`;
  const why = async (situation: object, id: string) => {
    const { data, errors } = await api.ask(WHY, { situation, id });
    expect(errors).toEqual([]);
    return data.whyNot;
  };

  it("says that nothing that plays asks for it", async () => {
    expect(await why({}, "intervention:job")).toMatchObject([
      { reason: "NO_LINK", issues: [{ id: "issue:stuck" }], condition: null, place: null },
    ]);
  });

  it("says which condition fails, and what would have to change", async () => {
    const answered = { issues: ["stuck"], conditions: [{ condition: "condition-0", holds: "NO" }] };
    expect(await why(answered, "job")).toMatchObject([
      {
        reason: "CONDITION",
        condition: { id: "condition:condition-0" },
        change: "Needed first: condition-0.",
        place: null,
      },
    ]);
  });

  it("says that it was tried, and where it stands when it is there", async () => {
    expect(await why({ issues: ["stuck"], tried: ["bridge"] }, "bridge")).toMatchObject([
      { reason: "TRIED" },
    ]);
    expect(await why({ issues: ["stuck"] }, "bridge")).toMatchObject([{ reason: "IN_LIST", place: 3 }]);
  });

  it.each(["canary-8", "issue:stuck", ""])("refuses what is no intervention: %s", async (id) => {
    const { errors, text } = await api.ask(WHY, { situation: {}, id });
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", position: "intervention" });
    expect(text).not.toContain("canary-8");
  });
});

describe("nextQuestion", () => {
  const NEXT = `query ($situation: SituationInput!, $n: Int! = 0) { nextQuestion(situation: $situation, askedInARow: $n, language: en) {
    subject { __typename id } name question why options { value label } sensitive askNote gain
  } }`;
  const next = async (situation: object, n = 0) => {
    const { data, errors } = await api.ask(NEXT, { situation, n });
    expect(errors).toEqual([]);
    return data.nextQuestion;
  };
  const TOLD = { issues: ["stuck"] };

  it("asks what would change the first three most, in words, with why", async () => {
    const question = await next(TOLD);
    expect(question).toMatchObject({
      subject: { __typename: "Condition", id: "condition:condition-0" },
      name: "condition-0",
      question: "Is that so?",
      sensitive: false,
      askNote: null,
      options: [
        { value: "YES", label: "This is so: condition-0" },
        { value: "NO", label: "This is not so" },
        { value: "UNKNOWN", label: "I do not know, or rather not" },
      ],
    });
    expect(question.gain).toBeGreaterThan(0.02);
    expect(question.why).toContain("“job”");
  });

  it("never asks what was asked, and stops when nothing would change", async () => {
    const asked: string[] = [];
    for (let question = await next(TOLD); question !== null; question = await next({ ...TOLD, asked })) {
      expect(asked).not.toContain(question.subject.id);
      asked.push(question.subject.id);
    }
    expect(asked.length).toBeGreaterThan(0);
  });

  it("rests after five in a row", async () => {
    expect(await next(TOLD, 4)).not.toBeNull();
    expect(await next(TOLD, 5)).toBeNull();
  });

  it("refuses a number below none", async () => {
    const { errors } = await api.ask(NEXT, { situation: {}, n: -1 });
    expect(errors[0]).toMatchObject({ message: "askedInARow: expected a whole number from 0" });
  });
});
