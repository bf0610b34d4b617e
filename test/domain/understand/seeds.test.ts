import { beforeAll, describe, expect, it } from "vitest";
import { worldOfSeeds } from "../../../src/cli/seed-world.js";
import type { Language } from "../../../src/domain/text.js";
import { placeIn } from "../../../src/domain/understand/implied.js";
import { buildReader, type TextReader } from "../../../src/domain/understand/reader.js";
import { isTold } from "../../../src/domain/understand/understanding.js";
import type { World } from "../../../src/domain/world.js";

let world: World;
let reader: TextReader;

beforeAll(async () => {
  world = await worldOfSeeds();
  reader = buildReader(world.lexicon, world);
}, 60_000);

function told(text: string, language: Language): string[] {
  const read = reader.read(text, language);
  if (read.outcome !== "READ") return [];
  return [...read.issues, ...read.lifeEvents, ...read.circumstances].filter(isTold).map(({ id }) => id);
}

describe("the lexicon of the seeds", () => {
  it("names only concepts that the world has", () => {
    const unknown = world.lexicon.entries.filter((entry) => placeIn(world, entry) === undefined);
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it.each<readonly [Language, string, readonly string[]]>([
    ["nl", "Ik loop drie maanden achter met de huur.", ["rent-arrears", "rent_arrears"]],
    ["nl", "Mijn man is vorig jaar overleden en ik ben zo eenzaam.", ["death-of-partner", "loneliness"]],
    ["nl", "Mijn man slaat me en ik mag niet naar buiten.", ["partner-violence"]],
    ["nl", "Dhr (74) vergeet alles, huisarts denkt aan dementie.", ["cognitive-decline", "over_65"]],
    ["en", "We are three months behind on the rent.", ["rent-arrears", "rent_arrears"]],
    ["en", "I got divorced and can no longer pay the rent.", ["separation-or-divorce", "rent-arrears"]],
    ["en", "I lost my job and I'm homeless now.", ["job-loss", "homelessness"]],
  ])("reads %s: %s", (language, text, ids) => {
    expect(told(text, language)).toEqual(expect.arrayContaining([...ids]));
  });

  it("hears in `no longer pay` that someone cannot, not that there is no pay", () => {
    expect(told("I can no longer pay the rent.", "en")).not.toContain("income-gap");
  });

  it.each<readonly [Language, string]>([
    ["nl", "Hoe laat gaat het loket open op donderdag?"],
    ["nl", "Bedankt voor uw hulp en tot volgende week."],
    ["nl", "Mijn buurman heeft enorme schulden en is verslaafd."],
    ["en", "Thank you for your help, see you next week."],
    ["en", "A colleague of mine is homeless and addicted."],
  ])("tells nothing of %s: %s", (language, text) => {
    expect(told(text, language)).toEqual([]);
  });
});

describe("the words of danger of the seeds", () => {
  it("raise their flag in plain words, and nothing inside their own sayings", () => {
    for (const language of ["nl", "en"] as const) {
      for (const saying of world.safety.words?.idioms[language] ?? []) {
        expect({ saying, raised: reader.dangersIn(saying, language) }).toEqual({ saying, raised: [] });
      }
    }
    expect(reader.dangersIn("He has a gun.", "en")).toMatchObject([
      { flag: "threat-with-weapon", level: "now", certain: true },
    ]);
    expect(reader.dangersIn("Ik word gestalkt.", "nl")).toMatchObject([{ flag: "stalking", level: "today" }]);
  });
});
