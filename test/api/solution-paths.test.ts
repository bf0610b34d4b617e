import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WEIGHT_RULES } from "../../src/domain/weights.js";
import { parts, startApi, type Api, world } from "./asking.js";

const TOLD = { lifeEvents: ["lost-home"], issues: ["homeless", "no-address"] };
const NAMES = `query ($situation: SituationInput!, $first: Int, $after: String, $weights: WeightsInput) {
  solutionPaths(situation: $situation, first: $first, after: $after, weights: $weights, language: en) {
    __typename
    ... on SolutionPaths { totalCount pageInfo { hasNextPage endCursor } nodes { rank cursor intervention { id } } }
  }
}`;

let api: Api;
beforeAll(async () => (api = await startApi()));
afterAll(() => api.app.close());

const idsOf = (data: { solutionPaths: { nodes: { intervention: { id: string } }[] } }): string[] =>
  data.solutionPaths.nodes.map(({ intervention }) => intervention.id);

describe("solutionPaths", () => {
  it("gives three solutions in order when no number is asked for, and when null is", async () => {
    const expected = ["intervention:postal-address", "intervention:room", "intervention:advance"];
    expect(idsOf((await api.ask(NAMES, { situation: TOLD })).data)).toEqual(expected);
    expect(idsOf((await api.ask(NAMES, { situation: TOLD, first: null })).data)).toEqual(expected);
  });

  it("takes local and global ids for the same thing", async () => {
    const situation = {
      lifeEvents: ["life-event:lost-home"],
      issues: ["issue:homeless", "issue:no-address"],
    };
    const [local, global] = await Promise.all([
      api.ask(NAMES, { situation: TOLD }),
      api.ask(NAMES, { situation }),
    ]);
    expect(global.data).toEqual(local.data);
  });

  it("walks through all pages without a gap or a double", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await api.ask(NAMES, { situation: TOLD, first: 1, after });
      seen.push(...idsOf(data));
      const { hasNextPage, endCursor } = data.solutionPaths.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    const whole = await api.ask(NAMES, { situation: TOLD, first: 100 });
    expect(seen).toEqual(idsOf(whole.data));
    expect(whole.data.solutionPaths.totalCount).toBe(4);
    expect(whole.data.solutionPaths.nodes.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 3, 4]);
  });

  it("explains a solution: path, shares, score in its parts, conditions, law, cost, evidence", async () => {
    const { data } = await api.ask(
      `query ($situation: SituationInput!) { solutionPaths(situation: $situation, first: 1, language: en) {
        ... on SolutionPaths { nodes {
          score { total value fit group ownHands simplicity raw } fitSentence fits { fact { ... on Issue { id } } }
          paths { share grade sentence steps { id name by { claim } } cypher { statement parameters } }
          law { room whoDecides inWords } cost { low high basis } leadTime { low high } evidence { shows inWords }
          firstStep
        } } } }`,
      { situation: TOLD },
    );
    const [first] = data.solutionPaths.nodes;
    expect(first.score.total).toBeCloseTo(0.9831, 4);
    expect(first.score.value).toBeCloseTo(0.8686, 4);
    expect(first.score).toMatchObject({ fit: 1.5, group: 1 });
    expect(first.paths.map(({ share }: { share: number }) => Number(share.toFixed(3)))).toEqual([
      0.793, 0.155, 0.052,
    ]);
    expect(first.paths[1]).toMatchObject({
      grade: 2,
      steps: [
        { id: "issue:no-address", name: "no-address", by: null },
        { id: "issue:no-income", name: "no-income", by: { claim: "RULE" } },
      ],
      cypher: {
        parameters: '{"nodes":["Issue:no-address","Issue:no-income","Intervention:postal-address"]}',
      },
    });
    expect(first).toMatchObject({
      fits: [{ fact: { id: "issue:no-address" } }],
      law: { room: "MAY", whoDecides: "PROFESSIONAL" },
      cost: { low: 0, high: 0, basis: "EDITORIAL" },
      leadTime: { low: 0, high: 14 },
      evidence: { shows: "NONE" },
      firstStep: "Call.",
    });
  });

  it("says why something is not in the list, with the condition that fails and who brings it about", async () => {
    const { data } = await api.ask(
      `query ($situation: SituationInput!) { solutionPaths(situation: $situation, language: en) {
        ... on SolutionPaths { nearMisses { intervention { id } reasons { kind condition { id establishedBy { action { ... on Node { id } } } } } } } } }`,
      { situation: { ...TOLD, tried: ["room"] } },
    );
    expect(data.solutionPaths.nearMisses).toEqual([
      { intervention: { id: "intervention:room" }, reasons: [{ kind: "TRIED", condition: null }] },
      {
        intervention: { id: "intervention:urgency" },
        reasons: [
          {
            kind: "CONDITION",
            condition: {
              id: "condition:registered-address",
              establishedBy: [
                { action: { id: "intervention:postal-address" } },
                { action: { id: "route:sign-on" } },
              ],
            },
          },
        ],
      },
    ]);
  });

  it("echoes the weights that made the answer, those given and the usual ones", async () => {
    const names = WEIGHT_RULES.map(({ name }) => name).join(" ");
    const { data } = await api.ask(
      `{ solutionPaths(situation: {issues: ["homeless"]}, weights: {grade3: 0.5, diversity: null}) { ... on Answered { graphVersion weights { ${names} } } } }`,
    );
    const usual = Object.fromEntries(WEIGHT_RULES.map(({ name, value }) => [name, value]));
    expect(data.solutionPaths).toEqual({
      graphVersion: "1-0123456789ab",
      weights: { ...usual, grade3: 0.5 },
    });
  });

  it("gives the same answer to the same situation in another order", async () => {
    const turned = { lifeEvents: ["lost-home"], issues: ["no-address", "homeless", "homeless"] };
    const [one, two] = await Promise.all([
      api.ask(NAMES, { situation: TOLD }),
      api.ask(NAMES, { situation: turned }),
    ]);
    expect(two.text).toBe(one.text);
  });

  it("speaks the language of each field, also side by side", async () => {
    const { data } = await api.ask(
      `{ nl: solutionPaths(situation: {issues: ["homeless"]}, first: 1) { ...f } en: solutionPaths(situation: {issues: ["homeless"]}, first: 1, language: en) { ...f } }
       fragment f on SolutionPaths { nodes { intervention { name } firstStep paths { steps { node { ... on Issue { name addressedBy { intervention { name } } } } } } } }`,
    );
    expect(JSON.stringify(data.nl)).not.toContain("Call.");
    expect(data.nl.nodes[0]).toMatchObject({ intervention: { name: "room (nl)" }, firstStep: "Bel." });
    expect(data.en.nodes[0]).toMatchObject({ intervention: { name: "room" }, firstStep: "Call." });
    expect(data.en.nodes[0].paths[0].steps[0].node.addressedBy[0].intervention.name).toBe("postal-address");
  });
});

describe("outcomes that are no list", () => {
  it("asks which part of life it is about when nothing is told", async () => {
    for (const situation of [{}, { circumstances: [], lifeEvents: null }, { deniedIssues: ["debt"] }]) {
      const { data } = await api.ask(
        "query ($s: SituationInput!) { solutionPaths(situation: $s, language: en) { __typename ... on NeedMore { question domains { id } graphVersion } } }",
        { s: situation },
      );
      expect(data.solutionPaths).toEqual({
        __typename: "NeedMore",
        question: "Which part of life is it mostly about?",
        domains: [{ id: "domain:finances" }],
        graphVersion: "1-0123456789ab",
      });
    }
  });

  it("says so when nothing fits, with what nearly does", async () => {
    const ask = (situation: object) =>
      api.ask(
        "query ($s: SituationInput!) { solutionPaths(situation: $s, language: en) { __typename ... on NothingFits { text nearMisses { intervention { id } } } } }",
        { s: situation },
      );
    const none = await ask({ issues: ["no-help"] });
    expect(none.data.solutionPaths).toMatchObject({ __typename: "NothingFits", nearMisses: [] });
    expect(none.data.solutionPaths.text).toContain("nothing that fits");
    const tried = await ask({
      issues: ["debt"],
      tried: ["advance"],
      conditions: [{ condition: "registered-address", holds: "NO" }],
    });
    expect(tried.data.solutionPaths).toMatchObject({
      __typename: "NothingFits",
      nearMisses: [
        { intervention: { id: "intervention:advance" } },
        { intervention: { id: "intervention:urgency" } },
      ],
    });
  });

  it("puts safety first, with the ordinary paths below it", async () => {
    const { data } = await api.ask(
      `{ solutionPaths(situation: {issues: ["violence", "debt"]}, language: en) { __typename ... on SafetyFirst {
        level sentences doNot contacts { name phone when inView sources { id } } dangers { question askNotes }
        duties { name steps } onceSafe { id } safetyQuestion { question } paths { __typename ... on SolutionPaths { nodes { intervention { id } } } }
      } } }`,
    );
    expect(data.solutionPaths).toMatchObject({
      __typename: "SafetyFirst",
      level: "NOW",
      sentences: ["You are not alone."],
      doNot: ["Do not call the other."],
      contacts: [
        {
          name: "Emergency number",
          phone: "112",
          when: "when someone is hurt",
          inView: true,
          sources: [{ id: "source:a-page" }],
        },
      ],
      dangers: [
        { question: "Are you safe right now?", askNotes: ["Never with the other person in the room."] },
      ],
      duties: [{ name: "Report", steps: ["Look", "Talk"] }],
      onceSafe: [{ id: "intervention:room" }],
      paths: { __typename: "SolutionPaths" },
    });
    const below = data.solutionPaths.paths.nodes.map(
      ({ intervention }: { intervention: { id: string } }) => intervention.id,
    );
    expect(below).toContain("intervention:safe-house");
  });

  it("puts one calm question forward without an alarm, and not again once it was asked", async () => {
    const ask = async (asked: string[]) =>
      (
        await api.ask(
          "query ($s: SituationInput!) { solutionPaths(situation: $s, language: en) { __typename ... on Answered { safetyQuestion { askedId question } } } }",
          { s: { issues: ["debt"], asked } },
        )
      ).data.solutionPaths;
    const first = await ask([]);
    expect(first).toMatchObject({
      __typename: "SolutionPaths",
      safetyQuestion: { question: "Do you ever think of giving up?" },
    });
    expect((await ask([first.safetyQuestion.askedId])).safetyQuestion).toBeNull();
  });
});

describe("how a situation was read", () => {
  const READ = `query ($s: SituationInput!) { solutionPaths(situation: $s, language: en) { __typename ... on Answered {
    contradictions { kind inWords about { ... on Node { id } } circumstance { id } }
    place { note area { id code } candidates { id } } } } }`;
  const read = async (situation: object) => (await api.ask(READ, { s: situation })).data.solutionPaths;

  it("lets a denial win over what was told, and says so", async () => {
    const answer = await read({ issues: ["homeless", "debt"], deniedIssues: ["debt"] });
    expect(answer.contradictions).toEqual([
      {
        kind: "TOLD_AND_DENIED",
        inWords: expect.stringContaining("does not play"),
        about: { id: "issue:debt" },
        circumstance: null,
      },
    ]);
  });

  it("lets a denial win over what a circumstance means, and says so", async () => {
    const answer = await read({
      issues: ["debt"],
      deniedIssues: ["homeless"],
      circumstances: [{ circumstance: "single_person", holds: "YES" }],
    });
    expect(answer.contradictions).toMatchObject([
      {
        kind: "MEANT_AND_DENIED",
        about: { id: "issue:homeless" },
        circumstance: { id: "circumstance:single_person" },
      },
    ]);
  });

  it.each([
    ["gm0345", "EXACT", "area:gm0345", []],
    ["Gemeente Veenendaal", "EXACT", "area:gm0345", []],
    ["utrecht", "ALSO_PROVINCE", "area:gm0344", []],
    ["Oudstad", "SUCCESSOR", "area:gm0344", []],
    ["Gedeeld", "SEVERAL_SUCCESSORS", null, ["area:gm0344", "area:gm0345"]],
  ])("reads the municipality %s as %s", async (municipality, note, area, candidates) => {
    const { place } = await read({ issues: ["debt"], municipality });
    expect(place).toMatchObject({ note, candidates: candidates.map((id) => ({ id })) });
    expect(place.area?.id ?? null).toBe(area);
  });

  it("has no place when none is given", async () => {
    expect((await read({ issues: ["debt"], municipality: null })).place).toBeNull();
  });
});

describe("who does it here", () => {
  const OFFER = `query ($s: SituationInput!, $first: Int) { solutionPaths(situation: $s, first: 100, language: en) { ... on SolutionPaths { nodes {
    intervention { id } gap { text obliged { id } }
    providers(first: $first) { total offers { name level sourceYear area { id } provider { id sources { id } } } unknownAreaTotal unknownArea { name } } } } } }`;

  it("is found in one round trip for the whole page, nearest first", async () => {
    const options = parts();
    const own = await startApi(options);
    const { data } = await own.ask(OFFER, { s: { ...TOLD, municipality: "Utrecht" } });
    expect(options.offers.calls).toHaveLength(1);
    expect(options.offers.calls[0]?.areas).toEqual(["gm0344", "pv26", "nl"]);
    expect(options.offers.calls[0]?.interventions).toHaveLength(4);
    const room = data.solutionPaths.nodes[1];
    expect(room.gap).toBeNull();
    expect(room.providers).toMatchObject({
      total: 2,
      offers: [
        {
          name: "The desk",
          level: "MUNICIPALITY",
          sourceYear: 2013,
          area: { id: "area:gm0344" },
          provider: { id: "provider:desk" },
        },
        {
          name: "The fund",
          level: "COUNTRY",
          sourceYear: null,
          area: { id: "area:nl" },
          provider: { id: "provider:fund" },
        },
      ],
    });
    await own.app.close();
  });

  it("costs no round trip when it is not asked for", async () => {
    const options = parts();
    const own = await startApi(options);
    await own.ask(NAMES, { situation: TOLD, first: 100 });
    expect([...options.offers.calls, ...options.providers.calls, ...options.search.calls]).toEqual([]);
    await own.app.close();
  });

  it("keeps offers of an unknown area apart and says what to do when nobody offers it", async () => {
    const { data } = await api.ask(OFFER, { s: { ...TOLD, municipality: "Veenendaal" }, first: 1 });
    const [postal, room, advance] = data.solutionPaths.nodes;
    expect(room.providers).toMatchObject({ total: 1, offers: [{ name: "The fund" }] });
    expect(advance.providers).toMatchObject({
      total: 0,
      offers: [],
      unknownAreaTotal: 1,
      unknownArea: [{ name: "The fund" }],
    });
    expect(advance.gap.text).toContain("no provider");
    expect(postal.gap.obliged).toEqual([]);
  });

  it("shows only what is there for the whole country when no place is given", async () => {
    const { data } = await api.ask(OFFER, { s: TOLD });
    expect(data.solutionPaths.nodes[1].providers).toMatchObject({ total: 1, offers: [{ name: "The fund" }] });
  });
});

it("answers one request from one snapshot, whatever is swapped in meanwhile", async () => {
  const second = { ...world, version: { ...world.version, number: 2 } };
  const versions = [world, second];
  const taken = { ...parts(), world: () => versions.shift() };
  const own = await startApi(taken);
  const { data } = await own.ask(
    '{ graph { version } solutionPaths(situation: {issues: ["debt"]}) { ... on Answered { graphVersion } } }',
  );
  expect(data).toEqual({
    graph: { version: "1-0123456789ab" },
    solutionPaths: { graphVersion: "1-0123456789ab" },
  });
  expect(versions).toHaveLength(1);
  await own.app.close();
});
