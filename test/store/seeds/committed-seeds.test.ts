import { beforeAll, describe, expect, it } from "vitest";
import { checkSeeds, type SeedCheck } from "../../../src/store/seeds/check/check-seeds.js";
import type { Seeds } from "../../../src/store/seeds/types.js";
import { seedsFolder } from "./copied-seeds.js";

describe("the committed seeds", () => {
  let check: SeedCheck;
  let seeds: Seeds;

  beforeAll(async () => {
    check = await checkSeeds(seedsFolder);
    seeds = check.seeds!;
  }, 60_000);

  it("have no problems and are given back", () => {
    expect(check.problems).toEqual([]);
    expect(seeds.interventions).toHaveLength(check.counts["interventions"]!);
  });

  it("hold every kind of fact of the compiled knowledge", () => {
    expect(check.counts).toMatchObject({
      life_events: 85,
      issues: 211,
      edges: 704,
      interventions: 452,
      conditions: 109,
      routes: 84,
      blocks: 262,
      knots: 39,
      circumstances: 57,
      groups: 28,
      legal_bases: 111,
      provider_types: 40,
      providers: 389,
      cost_units: 128,
      questions: 239,
      lexicon: 353,
      precedents: 85,
      areas: 355,
      former_areas: 263,
      regions: 156,
      statutory_offerings: 57,
      offerings: 499,
      upl: 103,
    });
    expect(seeds.interventions.flatMap(({ requires }) => requires ?? [])).toHaveLength(746);
    expect(seeds.interventions.flatMap(({ establishes }) => establishes ?? [])).toHaveLength(701);
    expect(seeds.interventions.flatMap(({ addresses }) => addresses.filter(({ resolves }) => resolves))).toHaveLength(1444);
  });

  it("say the first step of every act in sentences of at most fifteen words", () => {
    const steps = seeds.interventions.flatMap(({ first_step_nl: nl, first_step_en: en }) => [nl, en]);
    const long = steps.flatMap((step) => step.split(/(?<=[.!?…:;])\s+/)).filter((one) => one.split(/\s+/).length > 15);
    expect(steps.length).toBeGreaterThan(900);
    expect(long).toEqual([]);
  });

  it("give every use of a source as an object that names a known source", () => {
    const known = new Set(seeds.sources.map(({ id }) => id));
    const uses = [...seeds.edges, ...seeds.interventions, ...seeds.offerings].flatMap(({ sources }) => sources);
    expect(uses.length).toBeGreaterThan(1000);
    expect(uses.filter(({ source }) => !known.has(source))).toEqual([]);
  });

  it("name every question, follow-up and word list once for each issue that has one", () => {
    const issues = new Set(seeds.issues.map(({ id }) => id));
    expect(new Set(seeds.questions.flatMap(({ issue }) => issue ?? []))).toEqual(issues);
    expect(new Set(seeds.lexicon.flatMap(({ issue }) => issue ?? []))).toEqual(issues);
  });
});
