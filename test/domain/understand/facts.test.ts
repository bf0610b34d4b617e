import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/text.js";
import { candidates, told } from "./small-lexicon.js";

describe("ages", () => {
  it.each<readonly [Language, string, string]>([
    ["nl", "Ik ben 19 en zoek hulp.", "under_23"],
    ["nl", "Mw 78, alleen.", "over_65"],
    ["nl", "Dhr (71) belt.", "over_65"],
    ["nl", "Een 16-jarige jongen zonder ouders is geen kind; zij is 16.", "under_18"],
    ["nl", "Ik word tweeëntwintig jaar.", "under_23"],
    ["nl", "Dhr is 66 jr.", "over_65"],
    ["en", "I'm eighty-six.", "over_65"],
    ["en", "I am 17 years old.", "under_18"],
    ["en", "Widow, 74, lives here.", "over_65"],
    ["en", "A 70 year old man.", "over_65"],
  ])("%s: %s", (language, text, circumstance) => {
    expect(told(text, language)).toContain(circumstance);
  });

  it.each<readonly [Language, string]>([
    ["nl", "Ik ben 19 euro kwijt."],
    ["nl", "Mw heeft 78 brieven."],
    ["nl", "Ik ben om 17 uur thuis."],
    ["en", "I am 70 euros short."],
    ["en", "She has 17 letters."],
  ])("no age in %s: %s", (language, text) => {
    expect(told(text, language).filter((id) => id.startsWith("under") || id.startsWith("over"))).toEqual([]);
  });

  it("of a child say that there is one, not that the person is young", () => {
    expect(told("Mijn zoon (10) is bang.", "nl")).toEqual(["has_children"]);
    expect(told("Mijn dochter is 12 jaar oud.", "nl")).toEqual(["has_children"]);
    expect(told("Zoon 0 jr.", "nl")).toEqual(["baby", "has_children"]);
  });
});

describe("kin", () => {
  it.each<readonly [Language, string, string]>([
    ["nl", "Mijn dochter is ziek.", "has_children"],
    ["nl", "Zoon gaat niet naar school.", "has_children"],
    ["nl", "Woont met 2 kk in een flat.", "has_children"],
    ["nl", "Mijn man is bang.", "couple"],
    ["en", "My kids are hungry.", "has_children"],
    ["en", "My husband works.", "couple"],
  ])("%s: %s", (language, text, circumstance) => {
    expect(told(text, language)).toContain(circumstance);
  });

  it.each<readonly [Language, string]>([
    ["nl", "Het kind van de buren huilt, ik hoor het."],
    ["nl", "Wij hebben geen kinderen."],
    ["nl", "Mijn man is overleden."],
    ["nl", "De man van de winkel belde mij."],
    ["en", "We have no children."],
    ["en", "My husband died in May."],
  ])("nobody of the household in %s: %s", (language, text) => {
    expect(told(text, language).filter((id) => id === "couple" || id === "has_children")).toEqual([]);
  });
});

describe("what a concept is by definition", () => {
  it("comes with it, resting on the same words", () => {
    const found = candidates("Ik ben dakloos.", "nl");
    const [issue, fact] = ["homelessness", "homeless"].map((id) =>
      found.find((candidate) => candidate.id === id),
    );
    expect(fact).toMatchObject({ basis: "MEANING", certainty: 1, reading: "SO" });
    expect(fact?.words).toEqual(issue?.words);
  });

  it("does not come with what is denied, past or somebody else's", () => {
    for (const text of ["Ik ben niet dakloos.", "Ik was vroeger dakloos.", "Mijn buurman is dakloos."]) {
      expect(candidates(text, "nl").filter(({ basis }) => basis === "MEANING")).toEqual([]);
    }
  });
});
