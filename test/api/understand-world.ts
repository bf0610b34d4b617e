import type { SafetyBook, SafetyFlag } from "../../src/domain/safety-book.js";
import type { World } from "../../src/domain/world.js";
import { Sketch } from "../worlds/sketch.js";

const both = (text: string) => ({ nl: `${text} (nl)`, en: text });
const alike = (...texts: string[]) => ({ nl: texts, en: texts });

function flag(id: string, fields: Partial<SafetyFlag>): SafetyFlag {
  return {
    id,
    name: both(id),
    level: "now",
    show: "block",
    when: [],
    unless: [],
    softerWhen: [],
    question: both(`${id}?`),
    why: both("Safety comes first."),
    askNotes: [],
    ...fields,
  };
}

/** Weapons are certain danger; beating waits for a confirmation; so does violence as an issue. */
const SAFETY: SafetyBook = {
  flags: [
    flag("weapon", { certain: true, terms: alike("wapen") }),
    flag("beating", { when: [{ issues: ["violence"] }], terms: alike("sloeg") }),
  ],
  contacts: new Map(),
  rules: [
    {
      id: "first",
      flags: ["weapon", "beating"],
      say: alike("You are not alone."),
      doNot: { nl: [], en: [] },
      contacts: [],
      duties: [],
      then: [],
    },
  ],
  places: [],
};

/** Few concepts with few words, so that a reading can be told by heart. */
export function understandWorld(): World {
  return new Sketch()
    .events("lost-job")
    .issues("debt", "violence", "lonely")
    .node("Circumstance", "single_person")
    .act("write-off", { debt: 3 })
    .act("visit", { lonely: 3 })
    .world({
      safety: SAFETY,
      lexicon: {
        entries: [
          { kind: "lifeEvent", id: "lost-job", strong: alike("ontslagen"), weak: alike() },
          { kind: "issue", id: "debt", strong: alike("schuld*"), weak: alike() },
          { kind: "issue", id: "violence", strong: alike("geslagen"), weak: alike() },
          { kind: "issue", id: "lonely", strong: alike("eenzaam"), weak: alike("alleen") },
          { kind: "circumstance", id: "single_person", strong: alike("alleenstaand"), weak: alike() },
        ],
      },
    });
}
