import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { NodeRow } from "../../src/domain/graph-rows.js";
import { AreaTree } from "../../src/store/rows/area-tree.js";
import { rowsFromSeeds } from "../../src/store/rows/rows-from-seeds.js";
import { readSeeds } from "../../src/store/seeds/read-seeds.js";

const seeds = await readSeeds(fileURLToPath(new URL("../../seeds", import.meta.url)));
const { nodes, edges } = rowsFromSeeds(seeds);
const offerings = new Map(nodes.filter(({ label }) => label === "Offering").map((row) => [row.id, row]));
const municipalities = seeds.areas.filter(({ kind }) => kind === "municipality");
const areasOf = new Map<string, string[]>();
for (const { type, from, to } of edges) {
  if (type === "SERVES") areasOf.set(from, [...(areasOf.get(from) ?? []), to]);
}

function byRule(rule: string): NodeRow[] {
  return [...offerings.values()].filter(({ props }) =>
    (props["rules"] as string[] | undefined)?.includes(rule),
  );
}

describe("the offerings of the seeds", () => {
  it("follow from every rule for every municipality, once per act", () => {
    const rules = seeds.statutoryOfferings.filter(({ offered_by }) => offered_by === "every-municipality");
    const acts = new Set(rules.flatMap(({ interventions }) => interventions));
    const following = [...offerings.keys()].filter((id) => id.startsWith("municipality-"));
    expect(following).toHaveLength(acts.size * municipalities.length);
    expect(following).toHaveLength(28_728);
  });

  it("are one when several rules say the same of the same municipality", () => {
    const rules = seeds.statutoryOfferings.filter(({ offered_by }) => offered_by === "every-municipality");
    const twice = rules
      .flatMap(({ interventions }) => interventions)
      .find((act, at, all) => all.indexOf(act) !== at);
    if (twice === undefined) throw new Error("expected an act under two rules");
    const named = rules.filter(({ interventions }) => interventions.includes(twice));
    const row = offerings.get(`municipality-gm0363--${twice}`);
    expect(row?.props["rules"]).toEqual(named.map(({ id }) => id));
    expect(row?.props["gistNl"]).toBe(named[0]?.gist_nl);
  });

  it("join a rule to what a provider already offers", () => {
    const rmc = byRule("so-rmc");
    expect(rmc).toHaveLength(39);
    expect(rmc.every(({ id }) => id.startsWith("rmc-"))).toBe(true);
    expect(byRule("so-public-health-service")).toHaveLength(25);
    expect(byRule("so-womens-shelter-central")).toHaveLength(2 * 35);
    expect(byRule("so-shelter-central")).toHaveLength(4 * 43);
  });

  it("name the body a rule names, and else only its kind", () => {
    expect(byRule("so-fines").map(({ id }) => id.split("--")[0])).toEqual(["cjib", "cjib", "cjib"]);
    expect(byRule("so-child-support").map(({ id }) => id)).toEqual([
      "national-agency--collect-child-support",
    ]);
    expect(areasOf.get("court--statutory-clean-slate")).toEqual(["nl"]);
  });

  it("do not follow from a rule whose municipalities nobody lists", () => {
    expect(byRule("so-urgency")).toEqual([]);
  });

  it("exist for every act a provider says it offers", () => {
    const missing = seeds.providers.flatMap(({ id, offers = [] }) =>
      offers.filter(
        (act) =>
          !offerings.has(`${id}--${act}`) &&
          !seeds.offerings.some(({ provider, intervention }) => provider === id && intervention === act),
      ),
    );
    expect(missing).toEqual([]);
  });

  it("say that their place is not known where the seeds know none", () => {
    const placeless = [...offerings.values()].filter(({ props }) => props["areasKnown"] === false);
    expect(placeless.length).toBeGreaterThan(20);
    for (const { id } of placeless) expect(areasOf.has(id)).toBe(false);
    for (const { id, props } of offerings.values()) expect(props["areasKnown"]).toBe(areasOf.has(id));
  });

  it("never claim more than their source", () => {
    for (const { id, basis } of seeds.offerings) {
      const stored = offerings.get(id)?.props;
      expect(stored?.["basis"]).toBe(basis === "name" && stored?.["rules"] !== undefined ? "law" : basis);
    }
    const unsourced = seeds.providers.filter(({ sources = [] }) => sources.length === 0).map(({ id }) => id);
    for (const id of unsourced) {
      for (const row of offerings.values())
        if (row.id.startsWith(`${id}--`)) expect(row.props["basis"]).not.toBe("stated");
    }
  });

  it("serve no area inside another one they serve", () => {
    const tree = new AreaTree(seeds);
    for (const areas of areasOf.values())
      if (areas.length > 1) expect(tree.withoutInner(areas)).toEqual(areas);
  });
});

describe("areas within areas", () => {
  const tree = new AreaTree({
    areas: [
      { code: "nl", kind: "country", name: "Nederland" },
      { code: "pv1", kind: "province", name: "P", parent: "nl" },
      { code: "gm1", kind: "municipality", name: "M", parent: "pv1" },
      { code: "gm2", kind: "municipality", name: "N", parent: "pv1" },
    ],
    regions: [{ id: "r1", kind: "safety-region", name: "R", members: ["gm1"], as_of: 2020, sources: [] }],
  });

  it("are found upwards through provinces and regions", () => {
    expect([...tree.above("gm1")].sort()).toEqual(["nl", "pv1", "r1"]);
    expect([...tree.above("nl")]).toEqual([]);
  });

  it("leave out the inner ones and doubles", () => {
    expect(tree.withoutInner(["gm1", "r1", "gm2", "gm2"])).toEqual(["r1", "gm2"]);
    expect(tree.withoutInner(["gm1", "gm2", "nl"])).toEqual(["nl"]);
  });
});
