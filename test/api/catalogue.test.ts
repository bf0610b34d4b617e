import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parts, startApi, type Api } from "./asking.js";
import { MemoryProviders } from "./memory-ports.js";

let api: Api;
beforeAll(async () => (api = await startApi()));
afterAll(() => api.app.close());

const ask = async (query: string, variables = {}) => {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
};

describe("a list", () => {
  it.each([
    "lifeEvents",
    "issues",
    "interventions",
    "conditions",
    "circumstances",
    "providers",
    "legalBases",
    "sources",
    "areas",
  ])("of %s is paged in order of id without a gap or a double", async (field) => {
    const page = `query ($first: Int, $after: String) { ${field}(first: $first, after: $after) {
        totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
    const whole = (await ask(page, { first: 100 }))[field];
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer = await ask(page, { first: 2, after });
      const { nodes, edges, pageInfo, totalCount } = answer[field];
      expect(totalCount).toBe(whole.totalCount);
      expect(edges.map(({ node }: { node: object }) => node)).toEqual(nodes);
      expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(whole.nodes.map(({ id }: { id: string }) => id));
    expect(seen).toHaveLength(whole.totalCount);
    expect(seen).toEqual([...seen].sort());
  });

  it("that is empty says so", async () => {
    const { issues } = await ask(
      '{ issues(filter: {name: "nothing is called this"}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
    );
    expect(issues).toEqual({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it("goes on after an entry that is gone", async () => {
    const after = Buffer.from("issue:dozzz").toString("base64url");
    const { issues } = await ask(
      "query ($after: String) { issues(first: 1, after: $after) { nodes { id } } }",
      { after },
    );
    expect(issues.nodes).toEqual([{ id: "issue:homeless" }]);
  });
});

describe("filters", () => {
  it.each([
    ["issues", '{name: "HÓME"}', ["issue:homeless"]],
    ["issues", '{raisedBy: "life-event:lost-home"}', ["issue:homeless"]],
    ["issues", '{addressedBy: "urgency"}', ["issue:debt", "issue:homeless"]],
    ["issues", "{hasHelp: false}", ["issue:no-help"]],
    ["issues", '{domain: "finances", role: BOTH, theme: DEBT, name: "income"}', ["issue:no-income"]],
    ["issues", "{role: ROOT}", []],
    ["lifeEvents", '{raises: "homeless", lifeStage: ANY}', ["life-event:lost-home"]],
    ["lifeEvents", '{raises: "debt"}', []],
    ["interventions", '{addresses: "issue:debt"}', ["intervention:advance", "intervention:urgency"]],
    ["interventions", '{requires: "registered-address"}', ["intervention:urgency"]],
    ["interventions", '{establishes: "registered-address"}', ["intervention:postal-address"]],
    [
      "interventions",
      '{groundedIn: "legal-basis:housing-act-1", whoDecides: MANAGER}',
      ["intervention:urgency"],
    ],
    ["interventions", '{providerKind: "municipality"}', ["intervention:room"]],
    [
      "interventions",
      "{doneBy: GOVERNMENT, kind: PAY, evidence: NONE}",
      ["intervention:advance", "intervention:postal-address", "intervention:urgency"],
    ],
    ["conditions", '{requiredBy: "urgency", kind: MATERIAL}', ["condition:registered-address"]],
    ["conditions", '{ruledOutBy: "no-address"}', ["condition:registered-address"]],
    ["conditions", '{ruledOutBy: "debt"}', []],
    ["circumstances", "{kind: HOUSEHOLD}", ["circumstance:single_person"]],
    ["legalBases", '{grounds: "room", mode: MUST, law: "wet"}', ["legal-basis:housing-act-1"]],
    ["legalBases", '{grounds: "advance"}', []],
    ["sources", "{sinceYear: 2021}", []],
    ["sources", '{sinceYear: 2020, publisher: "PUBLISHER"}', ["source:a-page"]],
    ["areas", '{within: "pv26", kind: MUNICIPALITY}', ["area:gm0344", "area:gm0345"]],
    ["areas", "{current: false}", ["area:gm0998", "area:gm0999"]],
    ["providers", '{intervention: "advance"}', ["provider:fund"]],
    ["providers", '{area: "gm0344", kind: "municipality", name: "desk"}', ["provider:desk"]],
  ])("of %s by %s", async (field, filter, expected) => {
    const data = await ask(`{ ${field}(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(data[field]).toEqual({ totalCount: expected.length, nodes: expected.map((id) => ({ id })) });
  });
});

describe("neighbours", () => {
  it("of a life event are the issues it may raise, with what is known of each link", async () => {
    const { node } = await ask(
      `{ node(id: "life-event:lost-home", language: en) { ... on LifeEvent { name raises {
        key claim direction evidence strength needsSource from { ... on LifeEvent { id } } to { id name } sources { id } } } } }`,
    );
    expect(node).toEqual({
      name: "lost-home",
      raises: [
        {
          key: "lost-home--homeless",
          claim: "RULE",
          direction: "INCREASES",
          evidence: "LAW",
          strength: 0.2,
          needsSource: false,
          from: { id: "life-event:lost-home" },
          to: { id: "issue:homeless", name: "homeless" },
          sources: [],
        },
      ],
    });
  });

  it("of an issue lie on all its sides", async () => {
    const { node } = await ask(
      `{ node(id: "issue:homeless") { ... on Issue { domain { id } raisedBy { key } causedBy { key } leadsTo { to { id } }
        addressedBy { grade intervention { id } } rulesOut { id } meantBy { answer as circumstance { id } } shutsOut { why } } } }`,
    );
    expect(node).toEqual({
      domain: { id: "domain:finances" },
      raisedBy: [{ key: "lost-home--homeless" }],
      causedBy: [],
      leadsTo: [{ to: { id: "issue:debt" } }],
      addressedBy: [
        { grade: 1, intervention: { id: "intervention:postal-address" } },
        { grade: 3, intervention: { id: "intervention:room" } },
        { grade: 2, intervention: { id: "intervention:urgency" } },
        { grade: 3, intervention: { id: "intervention:youth-room" } },
      ],
      rulesOut: [],
      meantBy: [{ answer: "YES", as: "IS", circumstance: { id: "circumstance:single_person" } }],
      shutsOut: [],
    });
  });

  it("of a condition say what needs it, what brings it about and what rules it out", async () => {
    const { node } = await ask(
      `{ node(id: "condition:registered-address") { ... on Condition { question
        requiredBy { hard imposedBy action { ... on Intervention { id } } }
        establishedBy { probability action { __typename ... on Node { id } } } ruledOutBy { id } implies { id } } } }`,
    );
    expect(node).toEqual({
      question: "Klopt dat?",
      requiredBy: [{ hard: true, imposedBy: "LAW", action: { id: "intervention:urgency" } }],
      establishedBy: [
        { probability: 1, action: { __typename: "Intervention", id: "intervention:postal-address" } },
        { probability: 0.9, action: { __typename: "Route", id: "route:sign-on" } },
      ],
      ruledOutBy: [{ id: "issue:no-address" }],
      implies: [],
    });
  });

  it("of an intervention are its law, its kinds of provider, its facts and its group", async () => {
    const { nodes } = await ask(
      `{ nodes(ids: ["intervention:room", "intervention:youth-room"]) { ... on Intervention {
        law { room grounds { decisive legalBasis { id grounds { intervention { id } } } } }
        providerKinds { id interventions { id } } fitsWhen { holds fact { ... on Node { id } } } onlyFor { text group { id interventions { id } } } } } }`,
    );
    expect(nodes[0]).toEqual({
      law: {
        room: "MAY",
        grounds: [
          {
            decisive: true,
            legalBasis: {
              id: "legal-basis:housing-act-1",
              grounds: [
                { intervention: { id: "intervention:room" } },
                { intervention: { id: "intervention:urgency" } },
              ],
            },
          },
        ],
      },
      providerKinds: [{ id: "provider-kind:municipality", interventions: [{ id: "intervention:room" }] }],
      fitsWhen: [{ holds: true, fact: { id: "circumstance:single_person" } }],
      onlyFor: null,
    });
    expect(nodes[1].onlyFor).toEqual({
      text: "voor jongeren",
      group: { id: "group:young", interventions: [{ id: "intervention:youth-room" }] },
    });
  });

  it("of an area are what it lies in, what lies in it, and what it became", async () => {
    const { nodes } = await ask(
      '{ nodes(ids: ["area:gm0344", "area:gm0999", "area:pv26"]) { ... on Area { code within { id } contains { id } successors { id } predecessors { id } } } }',
    );
    expect(nodes).toEqual([
      {
        code: "gm0344",
        within: [{ id: "area:pv26" }],
        contains: [],
        successors: [],
        predecessors: [{ id: "area:gm0998" }, { id: "area:gm0999" }],
      },
      { code: "gm0999", within: [], contains: [], successors: [{ id: "area:gm0344" }], predecessors: [] },
      {
        code: "pv26",
        within: [{ id: "area:nl" }],
        contains: [{ id: "area:gm0344" }, { id: "area:gm0345" }],
        successors: [],
        predecessors: [],
      },
    ]);
  });

  it("of a source are what rests on it", async () => {
    const { sources } = await ask("{ sources { nodes { id supports { id } } } }");
    expect(sources.nodes).toEqual([{ id: "source:a-page", supports: [{ id: "issue:debt" }] }]);
  });
});

describe("node, nodes and search", () => {
  const KINDS = [
    "life-event:lost-home", "issue:debt", "condition:registered-address", "circumstance:single_person", "group:young",
    "intervention:room", "route:sign-on", "legal-basis:housing-act-1", "provider:desk", "provider-kind:municipality",
    "area:gm0344", "domain:finances", "source:a-page",
  ]; // prettier-ignore

  it("find every kind of thing by its global id, in the order asked for", async () => {
    const { nodes } = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", {
      ids: KINDS,
    });
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(KINDS);
    expect(new Set(nodes.map(({ __typename }: { __typename: string }) => __typename)).size).toBe(
      KINDS.length,
    );
  });

  it("give null for what does not exist", async () => {
    const ids = ["issue:nothing", "debt", "issue:", ":", "", "provider:nobody", "knot:one", "issue:debt"];
    const { nodes, node } = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } node(id: "nothing:at-all") { id } }',
      { ids },
    );
    expect(nodes).toEqual([null, null, null, null, null, null, null, { id: "issue:debt" }]);
    expect(node).toBeNull();
  });

  it("find by words, only the kinds asked for", async () => {
    const { all, few } = await ask(
      '{ all: search(text: "address") { kind score node { id } } few: search(text: "address", kinds: [INTERVENTION], first: 1) { node { id } } }',
    );
    expect(all).toEqual([
      { kind: "ISSUE", score: 1, node: { id: "issue:no-address" } },
      { kind: "INTERVENTION", score: 1, node: { id: "intervention:postal-address" } },
    ]);
    expect(few).toEqual([{ node: { id: "intervention:postal-address" } }]);
  });

  it("leave out what is found in the database and not in this snapshot", async () => {
    const search = {
      search: async () => [
        { label: "Issue", id: "newer", score: 2 },
        { label: "Knot", id: "k", score: 1 },
      ],
    };
    const own = await startApi({ ...parts(), search });
    expect((await own.ask('{ search(text: "x") { node { id } } }')).data.search).toEqual([]);
    await own.app.close();
  });
});

describe("the graph", () => {
  it("says its version, release, size and weights", async () => {
    const { graph } = await ask(
      "{ graph { version release builtAt causeLinks counts { kind count } weights { name value min max } } }",
    );
    expect(graph).toMatchObject({
      version: "1-0123456789ab",
      release: "test",
      builtAt: "2026-01-01T00:00:00Z",
      causeLinks: 4,
    });
    expect(graph.counts).toContainEqual({ kind: "ISSUE", count: 6 });
    expect(graph.counts).not.toContainEqual(expect.objectContaining({ kind: "PROVIDER" }));
    expect(graph.weights).toContainEqual({ name: "grade3", value: 0.8, min: 0, max: 0.99 });
  });
});

describe("round trips", () => {
  const counted = async (query: string, variables: object) => {
    const many = Array.from({ length: 100 }, (_, place) => ({
      id: `p${String(place).padStart(3, "0")}`,
      name: "A provider",
      areasKnown: true,
      areas: ["gm0344"],
      interventions: ["room", "advance"],
      sources: ["a-page"],
    }));
    const options = { ...parts(), providers: new MemoryProviders(many) };
    const own = await startApi(options);
    const { errors } = await own.ask(query, variables);
    expect(errors).toEqual([]);
    await own.app.close();
    return options.offers.calls.length + options.providers.calls.length + options.search.calls.length;
  };

  it.each([
    [
      "providers with their neighbours",
      1,
      "query ($n: Int) { providers(first: $n) { nodes { name interventions { id } areas { id } sources { id } kind { id } } } }",
    ],
    [
      "interventions with who offers them",
      1,
      "query ($n: Int) { interventions(first: $n) { nodes { id providers { total } } } }",
    ],
    [
      "interventions with who offers them somewhere",
      1,
      'query ($n: Int) { interventions(first: $n) { nodes { providers(municipality: "Utrecht", first: 5) { offers { name } } } } }',
    ],
    [
      "interventions with providers behind the offers",
      2,
      'query ($n: Int) { interventions(first: $n) { nodes { providers(municipality: "Utrecht") { offers { provider { id } } } } } }',
    ],
    [
      "life events with issues and help",
      0,
      "query ($n: Int) { lifeEvents(first: $n) { nodes { raises { to { name addressedBy { intervention { name } } } } } } }",
    ],
  ])("for %s are %i, whatever the page", async (_what, expected, query) => {
    expect(await counted(query, { n: 1 })).toBe(query.includes("offers { provider") ? 1 : expected);
    expect(await counted(query, { n: 100 })).toBe(expected);
  });

  it("for issues, what helps, who offers it and where they work are one for each level", async () => {
    const query = `query ($n: Int) { issues(first: $n) { nodes { addressedBy { intervention { providers(municipality: "Utrecht") {
      offers { provider { areas { name } } } } } } } } }`;
    expect(await counted(query, { n: 5 })).toBe(2);
    expect(await counted(query, { n: 50 })).toBe(2);
  });

  it("for providers by id are one, also when they are asked for twice", async () => {
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } again: nodes(ids: $ids) { id } }";
    expect(await counted(query, { ids: ["provider:p001", "provider:p002"] })).toBe(1);
  });

  it("for two places side by side are two, one for each", async () => {
    const query = `{ interventions { nodes { a: providers(municipality: "Utrecht") { total } b: providers(municipality: "Veenendaal") { total } } } }`;
    expect(await counted(query, {})).toBe(2);
  });
});
