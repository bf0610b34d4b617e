import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { World } from "../../src/domain/world.js";
import { rebuildWorld } from "../../src/graph/rebuild.js";
import { booksOf } from "../../src/store/books/books.js";
import { Database } from "../../src/store/driver.js";
import { Neo4jOffers } from "../../src/store/offers.js";
import { pathStatement } from "../../src/store/path-statement.js";
import { Neo4jProviders } from "../../src/store/providers.js";
import { readiness } from "../../src/store/ready.js";
import { Neo4jSearch } from "../../src/store/search.js";
import { readSeeds } from "../../src/store/seeds/read-seeds.js";
import { Neo4jSnapshotSource } from "../../src/store/snapshot-source.js";
import { SEEDS_FOLDER } from "../../src/cli/paths.js";
import { run } from "../neo4j-session.js";
import { closeWholeGraph, loadWholeGraph, type WholeGraph } from "../store/whole/whole-graph.js";
import { parts, startApi, type Api } from "./asking.js";
import { Gate } from "./gate.js";
import { productQueries } from "./product-queries.js";
import { SHAPES, shapeProblems } from "./shapes.js";

let graph: WholeGraph;
let world: World;
let api: Api;

beforeAll(async () => {
  graph = await loadWholeGraph();
  const { database, version } = graph;
  const rows = await new Neo4jSnapshotSource(database).read(version);
  world = rebuildWorld(version, rows, booksOf(await readSeeds(SEEDS_FOLDER)));
  api = await startApi(over(database));
});
afterAll(async () => {
  await api.app.close();
  await closeWholeGraph(graph);
});

/** What a server needs, over a real database. */
const over = (database: Database) => ({
  ...parts(),
  world: () => world,
  offers: new Neo4jOffers(database),
  providers: new Neo4jProviders(database),
  search: new Neo4jSearch(database),
  ready: () => readiness(database),
  pathStatement,
});

const textOf = (name: string): string => {
  const found = productQueries().find((query) => query.name === name);
  if (found === undefined) throw new Error(`expected a product query ${name}`);
  return found.text;
};

/** The answer and the files of the statements that it took. */
async function sending(query: string, variables: object = {}) {
  graph.sent.length = 0;
  const answer = await api.ask(query, variables);
  expect(answer.errors).toEqual([]);
  return { ...answer, sent: [...graph.sent] };
}

describe("product queries over the whole knowledge", () => {
  it("all have a shape to be held against", () => {
    expect(Object.keys(SHAPES).sort()).toEqual(
      productQueries()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(Object.entries(SHAPES))(
    "%s answers in its shape, with as few statements",
    async (name, expected) => {
      const { data, sent } = await sending(textOf(name), expected.variables);
      expect(shapeProblems(data, expected.shape)).toEqual([]);
      expect(sent).toEqual(expected.statements);
    },
  );
});

describe("round trips to the database", () => {
  const solve = (first: number, providers: boolean) =>
    sending(
      `query ($s: SituationInput!, $first: Int) { solutionPaths(situation: $s, first: $first) { ... on SolutionPaths { nodes { intervention { id } ${
        providers ? "providers { total offers { name } } gap { text }" : ""
      } } } } }`,
      { first, s: { issues: ["rent-arrears", "problematic-debt"], municipality: "Utrecht" } },
    );

  it.each([1, 3, 20, 100])("are one for a solve of %i with providers, and none without", async (first) => {
    const { data, sent } = await solve(first, true);
    expect(data.solutionPaths.nodes).toHaveLength(first);
    expect(sent).toEqual(["read/offers.cypher"]);
    expect((await solve(first, false)).sent).toEqual([]);
  });

  it.each([
    [
      "query ($n: Int) { providers(first: $n) { nodes { name interventions { id } areas { id } sources { id } } } }",
      ["read/providers-page.cypher"],
    ],
    [
      "query ($n: Int) { interventions(first: $n) { nodes { id providers { total } } } }",
      ["read/offers.cypher"],
    ],
    [
      "query ($n: Int) { lifeEvents(first: $n) { nodes { raises { to { addressedBy { intervention { name } } } } } } }",
      [],
    ],
    ['query ($n: Int) { search(text: "huur", first: $n) { node { id } } }', ["read/search.cypher"]],
  ])("do not grow with the page: %s", async (query, statements) => {
    for (const n of [1, 100]) {
      const { sent } = await sending(query, { n });
      expect(sent.filter((file) => file !== "read/providers-by-ids.cypher")).toEqual(statements);
      expect(sent.length).toBeLessThanOrEqual(statements.length + 1);
    }
  });
});

describe("the statement beside a path", () => {
  it("returns exactly that path from the database", async () => {
    const { data } = await sending(
      `query ($s: SituationInput!) { solutionPaths(situation: $s, first: 5) { ... on SolutionPaths { nodes { intervention { id } paths { steps { id } cypher { statement parameters } } } } } }`,
      { s: { lifeEvents: ["job-loss"], issues: ["rent-arrears"] } },
    );
    let paths = 0;
    for (const { intervention, paths: all } of data.solutionPaths.nodes)
      for (const { steps, cypher } of all) {
        const rows = await run<{ path: { start: Node; segments: { end: Node }[] } }>(
          graph.driver,
          cypher.statement,
          JSON.parse(cypher.parameters),
        );
        expect(rows).toHaveLength(1);
        const path = rows[0]?.path;
        const found = [path?.start, ...(path?.segments.map(({ end }) => end) ?? [])].map(
          (node) => node?.properties.id,
        );
        const expected = [...steps, intervention].map(({ id }: { id: string }) =>
          id.slice(id.indexOf(":") + 1),
        );
        expect(found).toEqual(expected);
        paths += 1;
      }
    expect(paths).toBeGreaterThan(10);
  });
});

describe("a database that goes away", () => {
  it("is said clearly, leaves the ranking standing, and is used again as soon as it is back", async () => {
    const gate = new Gate(new URL(inject("neo4jUri")));
    const database = new Database({ uri: await gate.listen() });
    const own = await startApi(over(database));
    const solve = () =>
      own.ask(
        '{ solutionPaths(situation: {issues: ["rent-arrears"]}, first: 1) { ... on SolutionPaths { nodes { intervention { id } providers { total } } } } }',
      );
    const ready = async () => (await own.app.inject("/ready")).statusCode;
    const before = await solve();
    expect(before.errors).toEqual([]);
    expect(await ready()).toBe(200);
    gate.shut();
    const without = await solve();
    expect(without.errors.map(({ extensions }) => extensions.code)).toEqual(["DATABASE_UNAVAILABLE"]);
    expect(without.data.solutionPaths.nodes).toEqual([
      { ...before.data.solutionPaths.nodes[0], providers: null },
    ]);
    expect((await own.ask("{ providers { totalCount } }")).status).toBe(503);
    expect(await ready()).toBe(503);
    gate.open();
    expect(await solve()).toMatchObject({ data: before.data, errors: [] });
    expect(await ready()).toBe(200);
    await own.app.close();
    await database.close();
    gate.close();
  });
});

interface Node {
  readonly properties: { readonly id: string };
}

describe("every entry of the knowledge", () => {
  const lists: [string, string][] = [
    [
      "lifeEvents",
      "name notes lifeStage typicalAges sources { id } raises { key claim direction evidence strength measure value } meantBy { answer as } ensures { id }",
    ],
    [
      "issues",
      "name description theme severity role signals domain { id } sources { id } rulesOut { id } doubts { id } shutsOut { hard why } meantBy { as }",
    ],
    [
      "interventions",
      "name description kind theme doneBy whoDecides firstStep cautions law { room inWords grounds { decisive } } cost { low high basis } leadTime { low high basis } evidence { shows kind } risks { when prevent chance } onlyFor { text } fitsWhen { holds } notWhen { holds } requires { hard imposedBy } establishes { probability } excludes { hard why whenHolds } waives { hard } providerKinds { sector }",
    ],
    [
      "conditions",
      "name kind question ifNotApplicable prior requiredBy { hard action { __typename } } establishedBy { probability } ruledOutBy { id } doubtedBy { id } ensuredBy { __typename } implies { id } impliedBy { id } meantBy { as }",
    ],
    ["circumstances", "name kind definition question means { answer as target { __typename } }"],
    ["legalBases", "name law article gist mode grounds { decisive } sources { id }"],
    ["sources", "url publisher year supports { id }"],
    ["areas", "name kind regionKind ended within { id } successors { id } predecessors { id }"],
    [
      "providers",
      "name site areasKnown sourceYear kind { sector } areas { id } interventions { id } sources { id }",
    ],
  ];

  it.each(lists)("of %s can be shown with all its words and values", async (field, fields) => {
    let after: string | null = null;
    let seen = 0;
    do {
      const { data } = await sending(
        `query ($after: String) { ${field}(first: 50, after: $after, language: en) { totalCount nodes { id ${fields} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      const { totalCount, nodes, pageInfo } = data[field];
      seen += nodes.length;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      if (after === null) expect(seen).toBe(totalCount);
    } while (after !== null);
    expect(seen).toBeGreaterThan(50);
  });
});
