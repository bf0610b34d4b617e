import { beforeAll, describe, expect, it } from "vitest";
import { SEEDS_FOLDER } from "../../../src/cli/paths.js";
import { worldOfSeeds } from "../../../src/cli/seed-world.js";
import { closeFacts } from "../../../src/domain/facts.js";
import { findKnots, type Knot } from "../../../src/domain/knots/find-knots.js";
import { readSituation, type SituationInput } from "../../../src/domain/situation.js";
import type { World } from "../../../src/domain/world.js";
import { readSeeds } from "../../../src/store/seeds/read-seeds.js";
import type { Knot as Documented } from "../../../src/store/seeds/types.js";
import { scoreKnots } from "../../yardstick/knots.js";

/** What a household says at first, at most two answers, and conditions that the loop is about. */
const LOOPS: readonly { id: string; told: SituationInput; about: readonly string[] }[] = [
  {
    id: "knot-address-income",
    told: {
      issues: ["homelessness", "no-registered-address", "income-gap"],
      conditions: [no("host-willing"), yes("valid-id-document")],
    },
    about: ["income-in-payment", "registered-address"],
  },
  {
    id: "knot-debt-therapy",
    told: {
      issues: ["problematic-debt", "waiting-for-mental-care", "depression"],
      conditions: [no("creditors-quiet"), yes("attends-appointments")],
    },
    about: ["creditors-quiet", "treatment-started"],
  },
  {
    id: "knot-dog",
    told: {
      issues: ["homelessness", "drug-dependence", "care-avoidance"],
      circumstances: [{ circumstance: "pet", holds: "YES" }],
      conditions: [no("pets-cared-for"), yes("next-home-known")],
    },
    about: ["pets-cared-for", "sober-on-admission"],
  },
  {
    id: "knot-teeth",
    told: { issues: ["dental-pain", "unemployment"], conditions: [no("presentable")] },
    about: ["presentable", "job-offer"],
  },
];

describe("documented loops", () => {
  let world: World;
  let documented: readonly Documented[];

  beforeAll(async () => {
    [world, documented] = await Promise.all([
      worldOfSeeds(),
      readSeeds(SEEDS_FOLDER).then(({ knots }) => knots),
    ]);
  }, 60_000);

  it.each(LOOPS)(
    "$id comes out of a plain situation, a documented breaker among the first two",
    ({ id, told, about }) => {
      const { situation, unknown } = readSituation(world, told);
      expect(unknown).toEqual([]);
      const { knots } = findKnots(world, situation, closeFacts(world, situation));
      const found = knots.find((knot) => about.every((each) => namesOf(knot).includes(each)));
      expect(found, "no circle about these conditions").toBeDefined();
      const breakers =
        documented.find((knot) => knot.id === id)?.breakers.map(({ intervention }) => intervention) ?? [];
      const firstTwo = (found?.cuts ?? []).slice(0, 2).map(({ acts }) => acts.map((act) => act.id));
      expect(firstTwo.some((acts) => acts.some((act) => breakers.includes(act)))).toBe(true);
    },
  );

  it("are all found for certain from their answers, cut as documented, and never by what was refuted", () => {
    const score = scoreKnots(world, documented);
    expect(score.told.CERTAIN).toBe(documented.length);
    expect(score.byIssues.CERTAIN + score.byIssues.LIKELY).toBeGreaterThanOrEqual(26);
    expect(score.breakers.certain.found).toBe(score.breakers.certain.of);
    expect(score.breakers.conditional.found).toBe(score.breakers.conditional.of);
    expect(score.breakers.refuted.found).toBe(0);
  }, 60_000);
});

function namesOf({ conditions, alsoShut }: Knot): string[] {
  return [...conditions, ...alsoShut].map(({ id }) => id);
}

function no(condition: string): { condition: string; holds: "NO" } {
  return { condition, holds: "NO" };
}

function yes(condition: string): { condition: string; holds: "YES" } {
  return { condition, holds: "YES" };
}
