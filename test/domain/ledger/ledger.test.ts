import { beforeAll, describe, expect, it } from "vitest";
import { SEEDS_FOLDER } from "../../../src/cli/paths.js";
import { rowsFromSeeds } from "../../../src/store/rows/rows-from-seeds.js";
import { rebuildWorld } from "../../../src/graph/rebuild.js";
import type { Intervention } from "../../../src/domain/concepts.js";
import { closeFacts } from "../../../src/domain/facts.js";
import { gainingFrom, type Pocket } from "../../../src/domain/ledger/gainers.js";
import type { LedgerBook } from "../../../src/domain/ledger/ledger-book.js";
import { ledgerOf, type Ledger } from "../../../src/domain/ledger/ledger.js";
import { largestReference, muddlingOn } from "../../../src/domain/ledger/muddling.js";
import { payingFor } from "../../../src/domain/ledger/payers.js";
import { readSituation, type SituationInput } from "../../../src/domain/situation.js";
import { causeAt, type World } from "../../../src/domain/world.js";
import { ledgerBook } from "../../../src/store/books/ledger.js";
import { readSeeds } from "../../../src/store/seeds/read-seeds.js";
import type { Seeds } from "../../../src/store/seeds/types.js";
import { NO_BOOKS, VERSION } from "../../worlds/sketch.js";

let world: World;
let book: LedgerBook;
let seeds: Seeds;

beforeAll(async () => {
  seeds = await readSeeds(SEEDS_FOLDER);
  world = rebuildWorld(VERSION, rowsFromSeeds(seeds), NO_BOOKS);
  book = ledgerBook(seeds);
}, 60_000);

describe("who pays and who gains", () => {
  it("comes out of the rules as the generated lists of pockets say, all but a few", () => {
    const { pockets } = seeds.ledger;
    const listed = new Map<string, Pocket>([
      ...pockets.wrong.map((id) => [id, "wrong"] as const),
      ...pockets.wrong_weak.map((id) => [id, "wrong-weak"] as const),
      ...pockets.other_budget.map((id) => [id, "other-budget"] as const),
    ]);
    const differ = world.interventions.list.filter((act) => {
      const { pocket } = gainingFrom(world, book, act, payingFor(world, book, act, act));
      const given = listed.get(act.id);
      return given === undefined
        ? ["wrong", "wrong-weak", "other-budget"].includes(pocket)
        : pocket !== given;
    });
    expect(differ.length).toBeLessThanOrEqual(world.interventions.list.length / 100);
  });

  it("names a payer for every intervention: one pays all, two pay most and some", () => {
    for (const act of world.interventions.list) {
      const shares = [...payingFor(world, book, act, act).payers.values()];
      expect([["all"], ["most", "some"]], act.id).toContainEqual(shares);
    }
  });

  it("follows the order of the rules", () => {
    const paying = (id: string): unknown => {
      const { payers, paysWith } = payingFor(world, book, act(id), act(id));
      return [Object.fromEntries(payers), paysWith];
    };
    expect(paying("contraception")).toEqual([{ municipality: "most", "health-insurer": "some" }, "money"]);
    expect(paying("change-administrator")).toEqual([
      { justice: "most", "municipality-income": "some" },
      "time",
    ]);
    const own = world.interventions.list.find(
      ({ doneBy, actors }) => doneBy === "self" && actors[0] === "person-self",
    );
    expect([...payingFor(world, book, own as Intervention, own).payers.keys()][0]).toBe("household");
  });

  it("always has the household gain, and never adds one who cannot be the main gainer as such", () => {
    for (const each of world.interventions.list) {
      const { gainers, main } = gainingFrom(world, book, each, payingFor(world, book, each, each));
      expect(gainers[0]).toBe("household");
      expect(gainers.length).toBeLessThanOrEqual(4);
      if (main !== undefined) expect(book.payers.get(main)?.neverMainGainer).toBe(false);
    }
  });
});

describe("the ledger of a path", () => {
  const TOLD: SituationInput = { issues: ["rent-arrears", "problematic-debt"], priority: "rent-arrears" };

  it("keeps contested amounts apart, adds none of the others, and shows the price year", () => {
    const { reference } = ledger(TOLD, ["payment-plan"]);
    expect(reference.map(({ issue }) => issue.id)).toEqual(["problematic-debt", "rent-arrears"]);
    for (const { costs, contested } of reference) {
      expect(costs.every(({ unit }) => !unit.contested)).toBe(true);
      expect(contested.every(({ unit, counts }) => unit.contested && counts === "never")).toBe(true);
    }
    const summons = reference[1]?.costs.find(({ unit }) => unit.id === "summons");
    expect(summons).toMatchObject({ likely: "high", unit: { priceYear: 2024 }, counts: "direct" });
    expect(reference[1]).not.toHaveProperty("total");
  });

  it("sums what steps cost, and says when a payer or a figure is missing", () => {
    const full = ledger(TOLD, ["payment-plan", "pay-rent-arrears"]);
    const costs = ["payment-plan", "pay-rent-arrears"].map((id) => act(id).cost);
    expect(full.total).toMatchObject({ low: costs[0]!.low + costs[1]!.low, high: costs[0]!.high + costs[1]!.high, isLowerBound: false }); // prettier-ignore
    const route = world.routes.list.find(({ doneBy }) => doneBy !== "self");
    const facts = closeFacts(world, readSituation(world, TOLD).situation);
    const unknown = ledgerOf(world, book, { facts, steps: [{ order: 1, action: route as Intervention }] });
    expect(unknown.entries[0]?.payers).toEqual([]);
    expect(unknown.total.isLowerBound).toBe(true);
    const missing = { ...act("payment-plan"), cost: { ...act("payment-plan").cost, low: NaN, high: NaN } };
    const noFigure = ledgerOf(world, book, {
      facts,
      steps: [{ order: 1, action: missing, intervention: missing }],
    });
    expect(noFigure.total).toMatchObject({ low: 0, high: 0, isLowerBound: true });
  });

  it("compares three values in words, never in one", () => {
    const { values } = ledger(TOLD, ["payment-plan"]);
    expect(values.map(({ id }) => id)).toEqual(["legitimacy", "involvement", "return"]);
    for (const { says, reason } of values) {
      expect(["better", "equal", "worse"]).toContain(says);
      expect(reason.nl).not.toMatch(/[{}]/);
      expect(reason.en).not.toMatch(/[{}]/);
    }
  });

  it("is better for involvement when it is what the household named first", () => {
    const first = ledger(TOLD, ["pay-rent-arrears"]).values.find(({ id }) => id === "involvement");
    expect(first).toMatchObject({
      says: "better",
      reason: { en: "This is what they named first themselves." },
    });
    const unwanted = { ...TOLD, conditions: [{ condition: "person-wants-this", holds: "NO" as const }] };
    expect(ledger(unwanted, ["pay-rent-arrears"]).values[1]).toMatchObject({ says: "worse" });
  });

  it("is worse for legitimacy while the law sets a demand that nothing meets", () => {
    const facts = closeFacts(world, readSituation(world, TOLD).situation);
    const step = {
      order: 1,
      action: act("postal-address"),
      intervention: act("postal-address"),
      openDemands: ["law"],
    };
    expect(ledgerOf(world, book, { facts, steps: [step] }).values[0]).toMatchObject({ says: "worse" });
  });

  it("costs no money against a known amount: better for return, with unit and year filled in", () => {
    const made = world.interventions.list.flatMap(({ id, cost, addresses }) => {
      const issues = addresses.filter(({ grade }) => grade === 3).map(({ cause }) => cause);
      const known = largestReference(muddlingOn(world, book, issues));
      return cost.high === 0 && known !== undefined ? [{ id, issues, unit: known.unit }] : [];
    })[0];
    const issues = (made?.issues ?? []).map((cause) => causeAt(world, cause).node.id);
    const { total, values } = ledger({ issues }, [made?.id ?? ""]);
    expect(total.high).toBe(0);
    expect(values[2]?.says).toBe("better");
    expect(values[2]?.reason.nl).toContain(made?.unit.name.nl);
    expect(values[2]?.reason.nl).toMatch(/prijsjaar (\d{4}|onbekend)/);
  });

  it("seats the household first, whoever decides, and each role once", () => {
    const { atTheTable } = ledger(TOLD, ["payment-plan", "postal-address", "hardship-clause"]);
    expect(atTheTable[0]?.role.id).toBe("household-member");
    const roles = atTheTable.map(({ role }) => role.id);
    expect(new Set(roles).size).toBe(roles.length);
    expect(roles).toContain("municipal-manager");
    expect(atTheTable.find(({ role }) => role.id === "municipal-manager")?.steps).toEqual([3]);
  });
});

function act(id: string): Intervention {
  return world.interventions.list[world.interventions.index.get(id) ?? -1] as Intervention;
}

function ledger(input: SituationInput, ids: readonly string[]): Ledger {
  const { situation } = readSituation(world, input);
  return ledgerOf(world, book, {
    facts: closeFacts(world, situation),
    steps: ids.map((id, place) => ({ order: place + 1, action: act(id), intervention: act(id) })),
    ...(situation.priority === undefined ? {} : { priority: situation.priority }),
  });
}
