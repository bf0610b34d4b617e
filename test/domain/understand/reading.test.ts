import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/text.js";
import type { Reading } from "../../../src/domain/understand/stance.js";
import { readingOf, told } from "./small-lexicon.js";

type Row = readonly [language: Language, text: string, id: string, reading: Reading];

describe("what is denied", () => {
  it.each<Row>([
    ["nl", "Wij hebben geen schulden.", "problematic-debt", "DENIED"],
    ["nl", "Zonder schulden, gelukkig.", "problematic-debt", "DENIED"],
    ["nl", "Ik ben niet echt dakloos.", "homelessness", "DENIED"],
    ["nl", "Mw heeft nooit in haar leven schulden gehad.", "problematic-debt", "DENIED"],
    ["nl", "Ik heb geen boetes, leningen of schulden.", "problematic-debt", "DENIED"],
    ["nl", "Hij drinkt niet.", "problem-drinking", "DENIED"],
    ["nl", "Schulden heb ik niet hoor.", "problematic-debt", "DENIED"],
    ["nl", "Dhr ontkent elk drankgebruik.", "problem-drinking", "DENIED"],
    ["nl", "Er is geen sprake van schulden.", "problematic-debt", "DENIED"],
    ["en", "We have no debts.", "problematic-debt", "DENIED"],
    ["en", "I don't have any debts.", "problematic-debt", "DENIED"],
    ["en", "I'm not homeless.", "homelessness", "DENIED"],
    ["en", "No fines, loans or debts at all.", "problematic-debt", "DENIED"],
    ["en", "He never drinks.", "problem-drinking", "DENIED"],
    ["en", "There is no sign of debts.", "problematic-debt", "DENIED"],
  ])("%s: %s", (language, text, id, reading) => {
    expect(readingOf(id, text, language)).toBe(reading);
  });
});

describe("what looks denied and is not", () => {
  it.each<Row>([
    ["nl", "Ik heb niet alleen schulden, ook zorgen.", "problematic-debt", "SO"],
    ["nl", "Het is niet zo dat ik nooit dakloos ben.", "homelessness", "SO"],
    ["nl", "Ik kan de post niet meer aan, ik ben dakloos.", "homelessness", "SO"],
    ["nl", "Nee, ik heb schulden.", "problematic-debt", "SO"],
    ["nl", "Geen rust, maar wel schulden.", "problematic-debt", "SO"],
    ["nl", "De verhuurder reageert niet, wij hebben schulden.", "problematic-debt", "SO"],
    ["en", "Not only debts but the flat as well.", "problematic-debt", "SO"],
    ["en", "I can't pay my debts.", "problematic-debt", "SO"],
    ["en", "It's not that he never drinks.", "problem-drinking", "SO"],
  ])("%s: %s", (language, text, id, reading) => {
    expect(readingOf(id, text, language)).toBe(reading);
  });
});

describe("terms that name a negation themselves", () => {
  it("mean it", () => {
    expect(told("Ik heb geen adres.", "nl")).toContain("no-registered-address");
    expect(told("Ik kan al maanden de huur niet betalen.", "nl")).toContain("rent-arrears");
    expect(told("I can't pay the rent.", "en")).toContain("rent-arrears");
  });

  it("are not meant when the negation is undone", () => {
    expect(told("Het is niet zo dat ik geen adres heb.", "nl")).not.toContain("no-registered-address");
  });

  it("stay inside one clause", () => {
    expect(told("Mijn adres klopt, maar geen mens schrijft.", "nl")).not.toContain("no-registered-address");
  });

  it("need what is missing to follow soon after geen", () => {
    expect(told("Op dat adres is er geen.", "nl")).not.toContain("no-registered-address");
  });
});

describe("what is over", () => {
  it.each<Row>([
    ["nl", "Vroeger had ik schulden, nu gaat het goed.", "problematic-debt", "PAST"],
    ["nl", "Ik ben niet meer dakloos.", "homelessness", "PAST"],
    ["nl", "De schulden zijn helemaal afbetaald.", "problematic-debt", "PAST"],
    ["nl", "Wij hadden schulden. Dat is achter de rug.", "problematic-debt", "PAST"],
    ["nl", "Twee jaar geleden was ik dakloos.", "homelessness", "PAST"],
    ["nl", "Een ex-dakloze vertelt: ik heb schulden.", "problematic-debt", "SO"],
    ["en", "I used to be homeless.", "homelessness", "PAST"],
    ["en", "I'm no longer homeless.", "homelessness", "PAST"],
    ["en", "The debts are all paid off.", "problematic-debt", "PAST"],
    ["en", "Ten years ago I was homeless.", "homelessness", "PAST"],
  ])("%s: %s", (language, text, id, reading) => {
    expect(readingOf(id, text, language)).toBe(reading);
  });

  it("ends where the present is named", () => {
    expect(told("Vroeger was ik eenzaam, nu ben ik dakloos.", "nl")).toEqual(["homeless", "homelessness"]);
  });

  it("is not over when the solution is denied", () => {
    expect(readingOf("problematic-debt", "De schulden zijn niet opgelost.", "nl")).toBe("SO");
  });

  it("is not there while it is still a condition that it will be solved", () => {
    const text = "Ze behandelen me pas als de schulden geregeld zijn.";
    expect(readingOf("problematic-debt", text, "nl")).toBe("SO");
    expect(readingOf("problematic-debt", "De schulden zijn geregeld.", "nl")).toBe("PAST");
  });

  it("does not count against words that say it themselves", () => {
    expect(told("Voormalig verslaafd, vraag over parkeren.", "nl")).toContain("addiction_recovery");
  });
});

describe("what is somebody else's", () => {
  it.each<Row>([
    ["nl", "Mijn buurman is dakloos.", "homelessness", "OTHER"],
    ["nl", "Een vriend van mij heeft schulden.", "problematic-debt", "OTHER"],
    ["nl", "Mijn collega is ziek. Zij drinkt ook.", "problem-drinking", "OTHER"],
    ["nl", "In die serie is hij dakloos.", "homelessness", "OTHER"],
    ["nl", "Mijn man drinkt.", "problem-drinking", "SO"],
    ["nl", "Mijn buurman helpt me omdat ik dakloos ben.", "homelessness", "SO"],
    ["en", "My neighbour is homeless.", "homelessness", "OTHER"],
    ["en", "A friend of mine has debts.", "problematic-debt", "OTHER"],
    ["en", "My husband drinks.", "problem-drinking", "SO"],
    ["en", "My neighbour knows that we have debts.", "problematic-debt", "SO"],
  ])("%s: %s", (language, text, id, reading) => {
    expect(readingOf(id, text, language)).toBe(reading);
  });
});

describe("what is feared, supposed, wished or quoted", () => {
  it.each<Row>([
    ["nl", "Ik ben bang dat ik dakloos word.", "homelessness", "UNSURE"],
    ["nl", "Stel dat ik ontslagen word.", "job-loss", "UNSURE"],
    ["nl", "Als ik mijn baan verlies, weet ik het niet.", "job-loss", "UNSURE"],
    ["nl", "Als ik zou stoppen ben ik dakloos.", "homelessness", "UNSURE"],
    ["nl", "Als het te druk is, drinkt mijn man.", "problem-drinking", "SO"],
    ["nl", "Ik spaar om te verhuizen.", "moving-home", "UNSURE"],
    ["nl", "Hij is 'dakloos', zegt hij.", "homelessness", "UNSURE"],
    ["en", "I'm afraid we will be homeless.", "homelessness", "UNSURE"],
    ["en", "What if I lose my job?", "job-loss", "UNSURE"],
    ["en", "If I lost my job we would be homeless.", "homelessness", "UNSURE"],
    ["en", "I want to move house.", "moving-home", "UNSURE"],
    ["en", "I'm not afraid that I drink, he drinks.", "problem-drinking", "SO"],
  ])("%s: %s", (language, text, id, reading) => {
    expect(readingOf(id, text, language)).toBe(reading);
  });

  it("tells it when it is said elsewhere as a fact", () => {
    expect(told("Ik was bang dat ik dakloos werd. Nu ben ik dakloos.", "nl")).toContain("homelessness");
  });
});
