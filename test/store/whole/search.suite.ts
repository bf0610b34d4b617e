import { describe, expect, it } from "vitest";
import { Neo4jProviders } from "../../../src/store/providers.js";
import { Neo4jSearch } from "../../../src/store/search.js";
import { pathStatement } from "../../../src/store/path-statement.js";
import { run } from "../../neo4j-session.js";
import type { WholeGraph } from "./whole-graph.js";

const LABELS = [
  "LifeEvent",
  "Issue",
  "Intervention",
  "Condition",
  "Circumstance",
  "LegalBasis",
  "Provider",
  "Area",
];

export function searchSuite(whole: () => WholeGraph): void {
  const search = (text: string, labels = LABELS, first = 10): Promise<string[]> =>
    new Neo4jSearch(whole().database)
      .search(text, labels, first)
      .then((hits) => hits.map(({ label, id }) => `${label}:${id}`));

  describe("search", () => {
    it.each([
      ["a word in a name", "huurachterstand", "Issue:rent-arrears"],
      ["another form of a word", "schuld", "Issue:problematic-debt"],
      ["a typing error", "huurachterstant", "Issue:rent-arrears"],
      ["a missing letter in a place", "Amsterdm", "Area:gm0363"],
      ["the end of a compound", "achterstand", "Issue:rent-arrears"],
      ["the beginning of a compound", "schuldhulp", "Condition:debt-help-running"],
      ["what the stemmer keeps apart", "huizen", "LifeEvent:eviction"],
      ["a missing accent", "cafe", "Intervention:repair-cafe"],
      ["an adjective", "eenzaam", "Issue:loneliness"],
      ["English", "rent arrears", "Issue:rent-arrears"],
      ["another English form", "lonely", "Issue:loneliness"],
      ["a sentence", "my landlord wants me out", "Intervention:landlord-tenant-talk"],
      ["a word people use for it", "deurwaarder", "LifeEvent:bailiff-at-the-door"],
    ])("finds %s: %s", async (_what, text, wanted) => {
      expect(await search(text, LABELS, 20)).toContain(wanted);
    });

    it("puts what is called so before what only speaks of it", async () => {
      expect((await search("eenzaamheid"))[0]).toBe("Issue:loneliness");
      expect((await search("Rent arrears"))[0]).toBe("Issue:rent-arrears");
    });

    it("gives each node once, of the wanted kinds, as many as asked", async () => {
      const hits = await search("schuld huur money", ["Issue", "Intervention"], 7);
      expect(hits).toHaveLength(7);
      expect(new Set(hits).size).toBe(7);
      expect(hits.filter((hit) => !/^(Issue|Intervention):/.test(hit))).toEqual([]);
    });

    it.each(["", "  ", "?!*", "AND OR NOT", 'title:[a TO z] ^ ~ \\ "', "(((", "a".repeat(60)])(
      "takes any text as words: %j",
      async (text) => {
        await expect(search(text)).resolves.toBeInstanceOf(Array);
      },
    );

    it("takes a text of any length", async () => {
      await expect(search("a".repeat(5_000))).resolves.toEqual([]);
      await expect(search("schuld en huur ".repeat(5_000))).resolves.toHaveLength(10);
    });

    it("takes one statement", async () => {
      const { sent } = whole();
      sent.length = 0;
      await search("een lange zin over schulden en een huis dat koud is");
      expect(sent).toEqual(["read/search.cypher"]);
    });
  });

  describe("providers", () => {
    it("come in pages by id that together are all of them", async () => {
      const providers = new Neo4jProviders(whole().database);
      const ids: string[] = [];
      for (let after: string | undefined; ; after = ids.at(-1)) {
        const page = await providers.page({}, 100, after);
        expect(page.total).toBe(count(whole(), "Provider"));
        if (page.items.length === 0) break;
        ids.push(...page.items.map(({ id }) => id));
      }
      expect(ids).toEqual(
        whole()
          .rows.nodes.filter(({ label }) => label === "Provider")
          .map(({ id }) => id)
          .sort(),
      );
    });

    it("are filtered by kind, act, area and name, each counted", async () => {
      const providers = new Neo4jProviders(whole().database);
      const total = async (filter: Parameters<typeof providers.page>[0]): Promise<number> =>
        (await providers.page(filter, 1)).total;
      expect(await total({ kind: "municipality" })).toBe(
        whole().rows.nodes.filter(
          ({ label, props }) => label === "Provider" && props["kind"] === "municipality",
        ).length,
      );
      expect(await total({ intervention: "pay-rent-arrears", kind: "municipality" })).toBe(342);
      expect(await total({ intervention: "pay-rent-arrears", kind: "municipality", area: "gm0363" })).toBe(1);
      expect(await total({ area: "gm0363", text: "CENTRUMGEMEENTE ams" })).toBe(1);
      expect(await total({ area: "no-such-area" })).toBe(0);
    });

    it("come back index by index in one statement", async () => {
      const { database, sent } = whole();
      sent.length = 0;
      const found = await new Neo4jProviders(database).byIds([
        "cjib",
        "nobody",
        "municipality-gm0363",
        "cjib",
      ]);
      expect(found.map((record) => record?.id)).toEqual(["cjib", undefined, "municipality-gm0363", "cjib"]);
      expect(sent).toEqual(["read/providers-by-ids.cypher"]);
      expect(found[0]).toMatchObject({ kind: "national-agency", areasKnown: true, areas: ["nl"] });
      expect(found[2]).toMatchObject({ name: "Gemeente Amsterdam", areas: ["gm0363"] });
      expect(found[2]?.interventions).toHaveLength(84);
    });
  });

  describe("the statement of a path", () => {
    it("gives exactly the path of its nodes, also over three links and from an issue", async () => {
      const { driver, rows } = whole();
      for (const nodes of somePaths(rows)) {
        const { text, parameters } = pathStatement(nodes);
        const found = await run<{ nodes: string[] }>(
          driver,
          text.replace("RETURN path", "RETURN [n IN nodes(path) | labels(n)[0] + ':' + n.id] AS nodes"),
          parameters,
        );
        expect(found).toEqual([{ nodes }]);
      }
    });

    it("gives nothing for nodes that are no path", async () => {
      const { text, parameters } = pathStatement(["LifeEvent:pregnancy", "Intervention:pay-rent-arrears"]);
      expect(await run(whole().driver, text, parameters)).toEqual([]);
    });
  });
}

function count({ rows }: WholeGraph, label: string): number {
  return rows.nodes.filter((row) => row.label === label).length;
}

/** One path of each length from the rows: an issue and an act, and one to three links before them. */
function somePaths({ edges }: WholeGraph["rows"]): string[][] {
  const into = (type: string, to: string): (typeof edges)[number] | undefined =>
    edges.find((row) => row.type === type && row.to === to && row.from !== to);
  const act = edges.find(({ type, to }) => type === "ADDRESSES" && into("LEADS_TO", to) !== undefined);
  if (act === undefined) throw new Error("expected an act for an issue that another issue leads to");
  const chain = [`Issue:${act.to}`, `Intervention:${act.from}`];
  const paths = [[...chain]];
  let at = act.to;
  for (let hop = 0; hop < 2; hop++) {
    const link = into("LEADS_TO", at);
    if (link === undefined || chain.includes(`Issue:${link.from}`)) break;
    chain.unshift(`Issue:${link.from}`);
    paths.push([...chain]);
    at = link.from;
  }
  const event = into("MAY_RAISE", at);
  return event === undefined ? paths : [...paths, [`LifeEvent:${event.from}`, ...chain]];
}
