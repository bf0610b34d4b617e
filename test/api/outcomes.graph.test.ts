import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { SnapshotHolder } from "../../src/graph/snapshot.js";
import { createServer } from "../../src/api/server.js";
import { Database } from "../../src/store/driver.js";
import { loadGraph } from "../../src/store/load/load-graph.js";
import { Neo4jOutcomes } from "../../src/store/outcomes.js";
import { Neo4jSnapshotSource } from "../../src/store/snapshot-source.js";
import { connect, run, wipe } from "../neo4j-session.js";
import { learningSketch } from "../worlds/learning-world.js";
import { NO_BOOKS } from "../worlds/sketch.js";
import { parts } from "./asking.js";

const TOKEN = "a-secret-of-enough-letters-2026";
const CANARY = "canary_mevrouw_van_der_berg_uit_de_dorpsstraat_71";

const RECORD = `mutation ($outcome: OutcomeInput!, $key: ID!) {
  recordOutcome(outcome: $outcome, key: $key, language: en) {
    __typename ... on Written { isRepeat } ... on NotWritten { reason text retryAfterSeconds }
  }
}`;
const REPORT = `mutation ($kind: GapKind!, $id: ID!, $key: ID!) {
  reportGap(kind: $kind, id: $id, key: $key) { __typename ... on NotWritten { reason } }
}`;
const LEARNED = `{ issue: issues(filter: {name: "homeless"}, language: en) { nodes {
  raisedBy { key strength learned { question priorMean priorWeight answers mean } }
  addressedBy { intervention { id } learned { question priorMean priorWeight answers mean } }
} } graph { version } }`;
const SOLVE = `{ solutionPaths(situation: {issues: ["homeless"]}, first: 9) { ... on SolutionPaths {
  graphVersion nodes { intervention { id } score { total } } } } }`;

const driver = connect(inject("neo4jUri"));
const database = new Database({ uri: inject("neo4jUri") });
const holder = new SnapshotHolder(new Neo4jSnapshotSource(database), async () => NO_BOOKS);

type Server = Awaited<ReturnType<typeof createServer>>;
const servers: Server[] = [];

async function serve(more: { outcomeToken?: string; writesPerMinute?: number } = {}) {
  const own = { ...parts(), world: () => holder.current(), outcomes: new Neo4jOutcomes(database), ...more };
  const app = await createServer(own);
  servers.push(app);
  const ask = async (query: string, variables: object = {}, token?: string) => {
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const reply = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", ...authorization },
      payload: JSON.stringify({ query, variables }),
    });
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read field by field in tests
    return { text: reply.payload, ...reply.json<{ data: any; errors?: { message: string }[] }>() };
  };
  return { ask, log: own.log };
}

const HELPED = { helped: { intervention: "room", issue: "issue:homeless", answer: "YES" } };
const written = () =>
  run<{ label: string }>(
    driver,
    "MATCH (n:Outcome|OutcomeBatch|OutcomeBook|GapReport|WriteReceipt) RETURN labels(n)[0] AS label",
  );
const clear = () =>
  run(driver, "MATCH (n:Outcome|OutcomeBatch|OutcomeBook|GapReport|WriteReceipt) DETACH DELETE n");

beforeAll(async () => {
  await wipe(driver);
  const { nodes: drawn, edges } = learningSketch();
  const nodes = drawn.map((row) => ({ ...row, props: { ...row.props, id: row.id, release: "test" } }));
  await loadGraph(database, { nodes, edges }, { checksum: "f".repeat(64), release: "test" });
  await holder.refresh();
});
afterAll(async () => {
  for (const app of servers) await app.close();
  await wipe(driver);
  await database.close();
  await driver.close();
});

describe("recording outcomes", () => {
  it("is off without a token in the settings, and says how to switch it on", async () => {
    const { ask } = await serve();
    const { data } = await ask(RECORD, { outcome: HELPED, key: randomUUID() }, TOKEN);
    expect(data.recordOutcome).toMatchObject({ __typename: "NotWritten", reason: "OFF" });
    expect(data.recordOutcome.text).toContain("VRAAGSTUK_OUTCOME_TOKEN");
    const report = await ask(REPORT, { kind: "WRONG", id: "issue:homeless", key: randomUUID() }, TOKEN);
    expect(report.data.reportGap.reason).toBe("OFF");
    expect(await written()).toEqual([]);
  });

  it("wants the token of this server, and writes nothing without", async () => {
    const { ask, log } = await serve({ outcomeToken: TOKEN });
    const variables = { outcome: HELPED, key: randomUUID() };
    const reasons = [];
    for (const token of [undefined, `${TOKEN}x`, CANARY, ""])
      reasons.push((await ask(RECORD, variables, token)).data.recordOutcome.reason);
    expect(reasons).toEqual(["NO_TOKEN", "WRONG_TOKEN", "WRONG_TOKEN", "NO_TOKEN"]);
    expect(log.join("")).not.toContain(CANARY);
    expect(log.join("")).not.toContain(TOKEN);
    expect(await written()).toEqual([]);
  });

  it("counts a key once and refuses it for something else", async () => {
    await clear();
    const { ask } = await serve({ outcomeToken: TOKEN });
    const key = randomUUID();
    const tell = async (outcome: object) => (await ask(RECORD, { outcome, key }, TOKEN)).data.recordOutcome;
    expect(await tell(HELPED)).toEqual({ __typename: "Written", isRepeat: false });
    expect(await tell(HELPED)).toEqual({ __typename: "Written", isRepeat: true });
    expect(await tell({ helped: { ...HELPED.helped, answer: "NO" } })).toMatchObject({
      reason: "KEY_REUSED",
    });
  });

  it("takes only names of this graph and fixed values, and repeats nothing that came", async () => {
    await clear();
    const { ask, log } = await serve({ outcomeToken: TOKEN });
    const wrong: [string, object][] = [
      [RECORD, { outcome: { helped: { ...HELPED.helped, intervention: CANARY } }, key: randomUUID() }],
      [RECORD, { outcome: { helped: { ...HELPED.helped, issue: "debt" } }, key: randomUUID() }],
      [RECORD, { outcome: { played: { link: CANARY, answer: "YES" } }, key: randomUUID() }],
      [
        RECORD,
        { outcome: { gotIn: { action: "urgency", condition: CANARY, answer: "NO" } }, key: randomUUID() },
      ],
      [RECORD, { outcome: { helped: { ...HELPED.helped, answer: CANARY } }, key: randomUUID() }],
      [RECORD, { outcome: { ...HELPED, note: CANARY }, key: randomUUID() }],
      [RECORD, { outcome: HELPED, key: CANARY }],
      [RECORD, { outcome: {}, key: randomUUID() }],
      [REPORT, { kind: "WRONG", id: CANARY, key: randomUUID() }],
      [REPORT, { kind: "WRONG", id: `issue:${CANARY}`, key: randomUUID() }],
      [REPORT, { kind: CANARY, id: "issue:homeless", key: randomUUID() }],
    ];
    for (const [query, variables] of wrong) {
      const { errors = [], text } = await ask(query, variables, TOKEN);
      expect(errors.length, JSON.stringify(variables)).toBeGreaterThan(0);
      expect(text).not.toContain(CANARY);
    }
    expect(log.join("")).not.toContain(CANARY);
    expect(await written()).toEqual([]);
  });

  it("stops at so many a minute, also when asked several times in one request", async () => {
    await clear();
    const { ask } = await serve({ outcomeToken: TOKEN, writesPerMinute: 3 });
    const one = (name: string): string =>
      `${name}: reportGap(kind: WRONG, id: "issue:homeless", key: "${randomUUID()}") { __typename ... on NotWritten { reason retryAfterSeconds } }`;
    const { data } = await ask(`mutation { ${["a", "b", "c", "d", "e"].map(one).join(" ")} }`, {}, TOKEN);
    const kinds = Object.values(data).map((each) => (each as { __typename: string }).__typename);
    expect(kinds).toEqual(["Written", "Written", "Written", "NotWritten", "NotWritten"]);
    expect(data.d).toMatchObject({ reason: "TOO_MANY" });
    expect(data.d.retryAfterSeconds).toBeGreaterThanOrEqual(1);
    expect(data.d.retryAfterSeconds).toBeLessThanOrEqual(20);
  });

  it("hides nine answers, and shows ten as prior against outcomes in a new version of the answer", async () => {
    await clear();
    const { ask } = await serve({ outcomeToken: TOKEN });
    const tell = (times: number) =>
      Promise.all(
        Array.from({ length: times }, () =>
          ask(
            RECORD,
            {
              outcome: {
                played: { link: "lost-home--homeless", answer: "YES" },
                helped: { intervention: "room", issue: "homeless", answer: "NO" },
                gotIn: { action: "room", condition: "papers", answer: "NO" },
              },
              key: randomUUID(),
            },
            TOKEN,
          ),
        ),
      );
    const before = await ask(LEARNED);
    const solvedBefore = (await ask(SOLVE)).data.solutionPaths;
    await tell(9);
    await holder.refresh();
    expect(await ask(LEARNED)).toEqual(before);
    expect((await ask(SOLVE)).data.solutionPaths).toEqual(solvedBefore);

    await tell(1);
    await holder.refresh();
    const after = await ask(LEARNED);
    expect(after.data.graph.version).toBe(`${before.data.graph.version}+3`);
    const [issue] = after.data.issue.nodes;
    expect(issue.raisedBy[0]).toMatchObject({
      key: "lost-home--homeless",
      learned: { question: "PLAYED", priorMean: 0.1 + 0.9 * 0.2, priorWeight: 8, answers: 10 },
    });
    expect(issue.raisedBy[0].strength).toBeGreaterThan(0.2);
    const room = issue.addressedBy.find(
      ({ intervention }: { intervention: { id: string } }) => intervention.id === "intervention:room",
    );
    expect(room.learned).toEqual({
      question: "HELPED",
      priorMean: 0.8,
      priorWeight: 4,
      answers: 10,
      mean: 3.2 / 14,
    });
    const others = issue.addressedBy.filter((each: unknown) => each !== room);
    expect(others.every(({ learned }: { learned: { answers: unknown } }) => learned.answers === null)).toBe(
      true,
    );
    const solved = (await ask(SOLVE)).data.solutionPaths;
    expect(solved.graphVersion).toBe(after.data.graph.version);
    const scoreOf = (answer: typeof solved): number =>
      answer.nodes.find(({ intervention }: { intervention: { id: string } }) =>
        intervention.id.endsWith(":room"),
      )?.score.total;
    expect(scoreOf(solved)).toBeLessThan(scoreOf(solvedBefore));
    const dead = await ask("{ bottlenecks(language: en) { sentence deadEnds } }");
    expect(dead.data.bottlenecks[0]).toMatchObject({ deadEnds: 10 });
  });
});
