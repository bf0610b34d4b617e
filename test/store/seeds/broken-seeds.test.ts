import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkSeeds, type SeedCheck } from "../../../src/store/seeds/check/check-seeds.js";
import { CopiedSeeds } from "./copied-seeds.js";

/** One break: where, what stands there, what it becomes, and what the check must say about it. */
interface Break {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly expected: string;
  readonly came: string;
  /** Lines below the broken one, when the problem shows there. */
  readonly below?: number;
}

const breaks: readonly Break[] = [
  {
    what: "a duplicate id",
    file: "notes.yaml",
    from: "- id: sources-2",
    to: "- id: sources-1",
    expected: "a id used once in notes",
    came: '"sources-1", also at notes.yaml:',
  },
  {
    what: "a dangling reference",
    file: "breaks.yaml",
    from: "action: route-start-work",
    to: "action: route-start-wrok",
    expected: "an id that stands in interventions or routes in action",
    came: '"route-start-wrok"',
  },
  {
    what: "an unknown source",
    file: "domains.yaml",
    from: "sources: [",
    to: "sources: [no-such-source, ",
    expected: "an id that stands in sources in sources",
    came: '"no-such-source"',
  },
  {
    what: "an unknown area",
    file: "offerings/stated.yaml",
    from: "areas: [gm0363]",
    to: "areas: [gm9999]",
    expected: "an id that stands in areas in areas",
    came: '"gm9999"',
  },
  {
    what: "a range that claims a source and has none",
    file: "interventions/debt-help.yaml",
    from: "basis: estimate, needs_source: true}",
    to: "basis: source}",
    expected: "the field sources in cost_eur",
    came: "nothing",
  },
  {
    what: "a number without a source",
    file: "cost-units.yaml",
    from: "  sources: [",
    to: "  sources: []\n  # [",
    expected: "a source, or needs_source: true",
    came: "sources: []",
  },
  {
    what: "a wrong type",
    file: "conditions.yaml",
    from: "sensitive: false",
    to: "sensitive: nee",
    expected: "a boolean in sensitive",
    came: '"nee"',
  },
  {
    what: "a value outside the closed list",
    file: "routes.yaml",
    from: "kind: procedure",
    to: "kind: habit",
    expected: "one of procedure, market, daily-life in kind",
    came: '"habit"',
  },
  {
    what: "an unknown field",
    file: "groups.yaml",
    from: "  name_nl: Jongere",
    to: "  colour: blue\n  name_nl: Jongere",
    expected: "only known fields",
    came: "the field colour",
  },
  {
    what: "a missing language twin",
    file: "circumstances.yaml",
    from: "  question_nl: Woon je alleen?\n",
    to: "",
    expected: "the language twin question_nl beside question_en",
    came: "nothing",
  },
  {
    what: "a list of sentences that lost one",
    file: "safety/rules.yaml",
    from: "  - Wat er gebeurt, is niet jouw schuld.\n",
    to: "",
    expected: "as many sentences in say_nl as in say_en",
    came: "3 and 4",
    below: -2,
  },
  {
    what: "a word we do not use",
    file: "provider-types.yaml",
    from: "name_en: The person",
    to: "name_en: The customer",
    expected: "person, resident or household in our own texts in name_en",
    came: 'the word "customer" in "The customer"',
  },
  {
    what: "an edge with the wrong kind of start",
    file: "edges/debt.yaml",
    from: "from_type: issue",
    to: "from_type: life_event",
    expected: "issue, the kind of problematic-debt",
    came: "life_event",
  },
  {
    what: "a product that the mapping does not know",
    file: "statutory-offerings.yaml",
    from: "terms/bijzBijstUitk",
    to: "terms/somethingElse",
    expected: "a upl_uri that stands in upl",
    came: "http://standaarden.overheid.nl/owms/terms/somethingElse",
  },
  {
    what: "a source that nothing uses",
    file: "sources/0-f.yaml",
    from: "- id: 113-schoolopdracht",
    to: "- {id: unused, url: 'https://example.org/', publisher: Nobody}\n- id: 113-schoolopdracht",
    expected: "a source that an entry uses",
    came: "unused, used nowhere",
  },
  {
    what: "a count that is not that of the files",
    file: "counts.yaml",
    from: "upl: 103",
    to: "upl: 104",
    expected: "upl: 104 entries in the files",
    came: "103",
  },
];

describe("a copy of the seeds with one thing broken in each of many files", () => {
  let copy: CopiedSeeds;
  let check: SeedCheck;
  const lines = new Map<Break, number>();

  beforeAll(async () => {
    copy = await CopiedSeeds.make();
    for (const one of breaks) lines.set(one, await copy.replace(one.file, one.from, one.to));
    await copy.write("recipes.yaml", "- id: soup\n");
    check = await checkSeeds(copy.dir);
  }, 60_000);

  afterAll(() => copy.clean());

  it.each(breaks)("names file, line and expectation of $what", (one) => {
    const problems = check.problems.filter(({ file }) => file === one.file);
    const problem = problems.find(({ expected }) => expected.startsWith(one.expected));
    expect(problems.map(({ expected }) => expected)).toContain(problem?.expected);
    expect(problem?.came.startsWith(one.came)).toBe(true);
    expect(problem?.line).toBe(lines.get(one)! + (one.below ?? 0));
  });

  it("names the numbers that lost their source", () => {
    const unsourced = check.problems.filter(({ expected }) => expected.startsWith("a source for this number"));
    expect(new Set(unsourced.map(({ file }) => file))).toEqual(new Set(["cost-units.yaml"]));
    expect(unsourced.map(({ came }) => came)).toContain("104000");
  });

  it("names a file that belongs to no kind", () => {
    expect(check.problems.filter(({ file }) => file === "recipes.yaml")).toHaveLength(1);
  });

  it("reports nothing else and gives no seeds", () => {
    const files = new Set([...breaks.map(({ file }) => file), "recipes.yaml"]);
    expect(new Set(check.problems.map(({ file }) => file))).toEqual(files);
    expect(check.seeds).toBeUndefined();
  });
});

describe("a copy of the seeds that cannot be read", () => {
  let copy: CopiedSeeds;
  let check: SeedCheck;
  let tab: number;
  let twice: number;

  beforeAll(async () => {
    copy = await CopiedSeeds.make();
    tab = await copy.replace("routes.yaml", "  kind: procedure", "\tkind: procedure");
    twice = await copy.replace("breaks.yaml", "  chance: middle", "  chance: low\n  chance: middle");
    await copy.remove("domains.yaml");
    check = await checkSeeds(copy.dir);
  }, 60_000);

  afterAll(() => copy.clean());

  it("names the tab, its line and what belongs there", () => {
    expect(check.problems).toContainEqual({
      file: "routes.yaml",
      line: tab,
      expected: "spaces for indentation",
      came: JSON.stringify("\tkind: procedure"),
    });
  });

  it("names a field that stands twice", () => {
    const problem = check.problems.find(({ file }) => file === "breaks.yaml");
    expect(problem).toMatchObject({ line: twice + 1, expected: "every field once in an entry" });
  });

  it("names a file that is not there", () => {
    expect(check.problems).toContainEqual({ file: "domains.yaml", line: 1, expected: "the domains", came: "no such file" });
  });

  it("leaves out what would only repeat that a file cannot be read", () => {
    expect(check.problems.some(({ expected }) => expected.startsWith("an id that stands in"))).toBe(false);
    expect(check.seeds).toBeUndefined();
  });
});
