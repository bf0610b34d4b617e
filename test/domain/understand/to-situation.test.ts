import { describe, expect, it } from "vitest";
import { EMPTY_SITUATION } from "../../../src/domain/situation.js";
import { toSituation } from "../../../src/domain/understand/to-situation.js";
import { eventCause, issueCause } from "../../../src/domain/world.js";
import { SMALL_READER, SMALL_WORLD } from "./small-lexicon.js";

const situationOf = (text: string) => toSituation(SMALL_WORLD, SMALL_READER.read(text, "nl"));
const issue = (id: string): number => issueCause(SMALL_WORLD, id) ?? NaN;

describe("a reading as a situation", () => {
  it("tells what is told, at its place", () => {
    const { events, issues, circumstances } = situationOf("Ik ben ontslagen en dakloos.");
    expect(events).toEqual([eventCause(SMALL_WORLD, "job-loss")]);
    expect(issues).toEqual([issue("homelessness")]);
    expect([...circumstances]).toEqual([[SMALL_WORLD.circumstances.index.get("homeless"), true]]);
  });

  it("only hints at what weak words say", () => {
    const { issues, hints } = situationOf("Een brief van de verhuurder.");
    expect(issues).toEqual([]);
    expect(hints.get(issue("rent-arrears"))).toBe(0.5);
  });

  it("leaves out what is denied, past, feared or somebody else's: no fact, no denial, no hint", () => {
    for (const text of [
      "Ik ben niet dakloos.",
      "Vroeger was ik dakloos.",
      "Ik ben bang dat ik dakloos word.",
      "Mijn buurman is dakloos.",
    ]) {
      expect(situationOf(text)).toEqual(EMPTY_SITUATION);
    }
  });

  it("is empty for a text that was not read", () => {
    for (const text of ["", "😀", "Mijn nummer is 111222333, ik ben dakloos.", "dakloos ".repeat(1000)]) {
      expect(situationOf(text)).toEqual(EMPTY_SITUATION);
    }
  });
});
