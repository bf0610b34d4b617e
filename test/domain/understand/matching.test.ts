import { describe, expect, it } from "vitest";
import { candidates, told } from "./small-lexicon.js";

describe("terms in a text", () => {
  it("stand in any order within their length and four words", () => {
    expect(told("De achterstand van de huur is groot.", "nl")).toContain("rent-arrears");
    expect(told("De huur van deze mooie ruime woning, achterstand.", "nl")).not.toContain("rent-arrears");
  });

  it("stand in one sentence", () => {
    expect(told("Ik betaal huur. De achterstand is van mijn broer.", "nl")).not.toContain("rent-arrears");
  });

  it("are found by stem, plural and verb", () => {
    expect(told("Schuld, diepe schuld.", "nl")).toContain("problematic-debt");
    expect(told("Ze sliepen op straat.", "nl")).toContain("homelessness");
    expect(told("I lost my job.", "en")).toContain("job-loss");
    expect(told("He slept on the street.", "en")).toContain("homelessness");
  });

  it("begin with the letters before a star", () => {
    expect(told("Owing money to everyone.", "en")).not.toContain("problematic-debt");
    expect(told("I owed everyone.", "en")).toContain("problematic-debt");
  });

  it("are found inside Dutch compounds, by words of the lexicon itself", () => {
    expect(told("Een huurachterstand van jaren.", "nl")).toContain("rent-arrears");
    expect(told("Een huurachterstanden-overzicht.", "nl")).toContain("rent-arrears");
  });

  it("are not found in a part that is not what the word is, when a negation is meant", () => {
    expect(told("Wij hebben geen adresboek.", "nl")).not.toContain("no-registered-address");
  });

  it("are found in a verb split over its clause", () => {
    expect(told("Ik zeg morgen de huur op.", "nl")).toContain("rent-arrears");
    expect(told("Ik zeg morgen op school dat de huur hoog is.", "nl")).not.toContain("rent-arrears");
  });

  it("are found in chat and note spellings", () => {
    expect(told("Kan mn huur nie betalen", "nl")).toContain("rent-arrears");
    expect(told("cant pay my rent", "en")).toContain("rent-arrears");
    expect(told("havent paid rent", "en")).toContain("rent-arrears");
  });

  it("are found with a word that means nearly the same, but never by such words alone", () => {
    expect(told("He got dismissed.", "en")).not.toContain("job-loss");
    expect(told("I lost my work.", "en")).toContain("job-loss");
  });

  it("need order and nearness when only one word has weight", () => {
    expect(told("Hij kan niet zonder fles.", "nl")).toContain("problem-drinking");
    expect(told("Zonder fles kan het feest niet.", "nl")).not.toContain("problem-drinking");
  });

  it("let a number count only what follows it", () => {
    expect(told("Wij hebben 3 kinderen.", "nl")).toContain("three_or_more_children");
    expect(told("Kinderen van groep 3.", "nl")).toContain("three_or_more_children");
    expect(told("Op 3 mei gaan de kinderen naar school.", "nl")).not.toContain("three_or_more_children");
  });

  it("give way to a longer find that holds their words", () => {
    const ids = told("Ik ben manisch-depressief.", "nl");
    expect(ids).toContain("severe-mental-illness");
    expect(ids).not.toContain("depression");
  });

  it("leave out concepts that the world lacks", () => {
    expect(candidates("Een banaan.", "nl").map(({ id }) => id)).not.toContain("not-in-this-world");
  });

  it("do not take a filler for a word", () => {
    expect(told("Dat is het niet hoor, bedankt.", "nl")).not.toContain("hearing-loss");
    expect(told("Zij hoort mij niet.", "nl")).toContain("hearing-loss");
  });
});

describe("slips of the finger", () => {
  it.each(["daklos", "dakloso", "dakloss"])("nl: %s", (slip) => {
    expect(told(`Ik ben ${slip}.`, "nl")).toContain("homelessness");
  });

  it.each(["homelss", "homeles", "hmoeless"])("en: %s", (slip) => {
    expect(told(`I am ${slip}.`, "en")).toContain("homelessness");
  });

  it("are not looked for in short words", () => {
    expect(told("Ik heb geen adros.", "nl")).not.toContain("no-registered-address");
  });

  it("keep the first letter and one slip only", () => {
    expect(told("Ik ben takloos.", "nl")).not.toContain("homelessness");
    expect(told("Ik ben dkalos.", "nl")).not.toContain("homelessness");
  });
});

describe("certainty", () => {
  it("is 1 for strong terms, a half for weak ones, at most a fifth for likeness", () => {
    const found = candidates("De verhuurder stuurde een brief, ik ben eenzaam.", "nl");
    expect(found.find(({ id }) => id === "loneliness")).toMatchObject({ certainty: 1, basis: "TERM" });
    expect(found.find(({ id }) => id === "rent-arrears")).toMatchObject({
      certainty: 0.5,
      basis: "WEAK_TERM",
    });
    for (const { basis, certainty } of found)
      if (basis === "SIMILAR") expect(certainty).toBeLessThanOrEqual(0.2);
  });

  it("orders surest first, then by place in the text", () => {
    const { issues } = { issues: candidates("Eenzaam, dakloos en een brief van de verhuurder.", "nl") };
    expect(issues.map(({ id }) => id).slice(0, 3)).toEqual(["loneliness", "homelessness", "rent-arrears"]);
  });
});
