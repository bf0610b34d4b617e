import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { learningSketch } from "../worlds/learning-world.js";
import { NO_BOOKS } from "../worlds/sketch.js";
import { OFFERS } from "./api-world.js";
import { parts, startApi, type Api } from "./asking.js";
import { MemoryGapCounts } from "./memory-ports.js";

const world = learningSketch().world(NO_BOOKS);
const elsewhere = OFFERS.slice(0, 1).map((offer) => ({
  ...offer,
  intervention: "safe-house",
  area: "gm9999",
}));
const gapCounts = new MemoryGapCounts([...OFFERS, ...elsewhere]);
const own = parts();
let api: Api;

beforeAll(async () => (api = await startApi({ ...own, world: () => world, gapCounts })));
afterAll(() => api.app.close());

const asked = async (query: string) => {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data;
};
const refusal = async (query: string) => {
  const { errors } = await api.ask(query);
  return errors[0]?.message;
};

describe("similar published cases", () => {
  it("come with what is shared, what broke the deadlock, how it ended, its worth as evidence and its source", async () => {
    const { similarPrecedents } = await asked(`{ similarPrecedents(
      situation: {issues: ["homeless"], circumstances: [{circumstance: "single_person", holds: YES}]}, language: en) {
        likeness shared { ... on Issue { id } } sharedCircumstances { id }
        precedent { id title ended outcome evidenceNote year used { id } sources { url } needsSource
          stoodInTheWay { text condition { id } } shouldHaveBeenDone { id } involved { __typename } } } }`);
    const [alike, failed] = similarPrecedents;
    expect(alike).toMatchObject({
      likeness: (2 * 4) / (4 + 6),
      shared: [{ id: "issue:homeless" }],
      sharedCircumstances: [{ id: "circumstance:single_person" }],
      precedent: {
        id: "precedent:case-alike",
        ended: "SOLVED",
        evidenceNote: "This is one published case, no proof.",
        year: 2022,
        used: [{ id: "intervention:room" }],
        sources: [{ url: "https://example.org/a" }],
      },
    });
    expect(failed.precedent).toMatchObject({
      ended: "FAILED",
      used: [{ id: "intervention:urgency" }],
      shouldHaveBeenDone: [{ id: "intervention:postal-address" }],
      stoodInTheWay: [
        { text: null, condition: { id: "condition:registered-address" } },
        { text: "No desk", condition: null },
      ],
    });
  });

  it("are as many as asked for, and none where nothing is shared", async () => {
    const count = async (situation: string, first: number): Promise<number> =>
      (await asked(`{ similarPrecedents(situation: ${situation}, first: ${first}) { likeness } }`))
        .similarPrecedents.length;
    expect(await count(`{issues: ["homeless"]}`, 1)).toBe(1);
    expect(await count(`{issues: ["no-help"]}`, 5)).toBe(0);
  });
});

describe("bottlenecks", () => {
  const LIST = `sentence opens deadEnds knots { id name issues { id } sources { id } }
    requirement { imposedBy condition { id } action { ... on Route { id } ... on Intervention { id } } }`;

  it("say what asks for what, who imposes it and which knots open without", async () => {
    const { bottlenecks } = await asked(`{ bottlenecks(language: en) { ${LIST} } }`);
    expect(bottlenecks).toHaveLength(2);
    expect(bottlenecks[0]).toMatchObject({
      opens: 2,
      deadEnds: null,
      requirement: { imposedBy: "PROVIDER", condition: { id: "condition:papers" } },
      knots: [{ id: "knot:knot-address" }, { id: "knot:knot-debt", sources: [{ id: "source:a-page" }] }],
    });
  });

  it("of an area leave out what no one does there, and keep ordinary routes; one round trip", async () => {
    own.offers.calls.length = 0;
    const of = async (area: string): Promise<string[]> =>
      (
        await asked(
          `{ bottlenecks(area: "${area}") { requirement { action { ... on Route { id } ... on Intervention { id } } } } }`,
        )
      ).bottlenecks.map(
        ({ requirement }: { requirement: { action: { id: string } } }) => requirement.action.id,
      );
    expect(await of("gm0344")).toEqual(["intervention:room", "route:sign-on"]);
    expect(own.offers.calls).toHaveLength(1);
  });

  it("refuse a theme or an area that is not there, and say what there is", async () => {
    expect(await refusal(`{ bottlenecks(theme: "nonsense") { opens } }`)).toBe("theme: expected one of debt");
    expect(await refusal(`{ bottlenecks(area: "gm0999") { opens } }`)).toContain(
      "area: expected an area of today",
    );
    expect(await refusal(`{ bottlenecks(area: "nowhere") { opens } }`)).toContain(
      "area: expected the id of an area",
    );
  });
});

describe("a table of gaps", () => {
  const TABLE = `columns { area { code } evidence } rows { issue { id } intervention { id } cells }
    rowPage { hasNextPage endCursor } columnPage { hasNextPage endCursor }`;

  it("of interventions by area tells much, little, none and unknown apart", async () => {
    gapCounts.calls.length = 0;
    const { gaps } = await asked(
      `{ gaps(rows: INTERVENTION, columns: AREA, areas: ["gm0344", "gm0345"], first: 20) { ${TABLE} } }`,
    );
    const cellsOf = (id: string): string[] =>
      gaps.rows.find((row: { intervention: { id: string } }) => row.intervention.id === `intervention:${id}`)
        ?.cells;
    expect(gaps.columns.map(({ area }: { area: { code: string } }) => area.code)).toEqual([
      "gm0344",
      "gm0345",
    ]);
    expect(cellsOf("room")).toEqual(["LITTLE", "LITTLE"]);
    expect(cellsOf("safe-house")).toEqual(["NONE", "UNKNOWN"]);
    expect(cellsOf("urgency")).toEqual(["UNKNOWN", "UNKNOWN"]);
    expect(cellsOf("advance")).toEqual(["UNKNOWN", "UNKNOWN"]);
    expect(gapCounts.calls).toHaveLength(1);
  });

  it("of issues by area and by evidence has one cell for each column", async () => {
    const { gaps } = await asked(`{ gaps(rows: ISSUE, columns: AREA, first: 3) { ${TABLE} } }`);
    expect(gaps.rows.map(({ cells }: { cells: unknown[] }) => cells.length)).toEqual([2, 2, 2]);
    gapCounts.calls.length = 0;
    const { gaps: proof } = await asked(`{ gaps(rows: ISSUE, columns: EVIDENCE) { ${TABLE} } }`);
    expect(proof.columns.map(({ evidence }: { evidence: string }) => evidence)).toHaveLength(5);
    expect(new Set(proof.rows.flatMap(({ cells }: { cells: string[] }) => cells))).toEqual(
      new Set(["UNKNOWN"]),
    );
    expect(gapCounts.calls).toEqual([]);
  });

  it("goes on from a page of rows and of columns without a hole or a double", async () => {
    const ids: string[] = [];
    for (let after = "null"; after !== "";) {
      const { gaps } = await asked(
        `{ gaps(rows: ISSUE, columns: EVIDENCE, first: 2, after: ${after}) { ${TABLE} } }`,
      );
      ids.push(...gaps.rows.map(({ issue }: { issue: { id: string } }) => issue.id));
      after = gaps.rowPage.hasNextPage ? `"${gaps.rowPage.endCursor}"` : "";
    }
    expect(ids).toEqual(world.issues.list.map(({ id }) => `issue:${id}`));
    const { gaps } = await asked(
      `{ gaps(rows: ISSUE, columns: AREA, first: 1, firstColumns: 1) { ${TABLE} } }`,
    );
    expect(gaps.columnPage.hasNextPage).toBe(true);
    const { gaps: next } = await asked(
      `{ gaps(rows: ISSUE, columns: AREA, first: 1, firstColumns: 1, afterColumn: "${gaps.columnPage.endCursor}") { ${TABLE} } }`,
    );
    expect(next.columns[0].area.code).toBe("gm0345");
    expect(next.columnPage.hasNextPage).toBe(false);
  });

  it("refuses what it does not show", async () => {
    expect(await refusal(`{ gaps(rows: INTERVENTION, columns: EVIDENCE) { ${TABLE} } }`)).toContain(
      "expected AREA",
    );
    expect(await refusal(`{ gaps(rows: ISSUE, columns: AREA, first: 21) { ${TABLE} } }`)).toContain(
      "from 1 to 20",
    );
    expect(await refusal(`{ gaps(rows: ISSUE, columns: AREA, areas: []) { ${TABLE} } }`)).toContain(
      "1 to 8 areas",
    );
    expect(await refusal(`{ gaps(rows: ISSUE, columns: AREA, firstColumns: 0) { ${TABLE} } }`)).toContain(
      "1 to 8",
    );
  });
});
