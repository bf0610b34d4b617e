import type { SafetyBook } from "../../src/domain/safety-book.js";
import type { World } from "../../src/domain/world.js";
import { debtSketch } from "../worlds/debt-world.js";
import type { Sketch } from "../worlds/sketch.js";
import type { MemoryOffer } from "./memory-ports.js";

const both = (text: string) => ({ nl: `${text} (nl)`, en: text });
const lists = (...texts: string[]) => ({ nl: texts.map((text) => `${text} (nl)`), en: texts });

/** Violence means danger now; being sad only puts a question forward. */
const SAFETY: SafetyBook = {
  flags: [
    {
      id: "violence-now",
      name: both("Violence at home"),
      level: "now",
      show: "block",
      when: [{ issues: ["violence"] }],
      unless: [],
      softerWhen: [],
      question: both("Are you safe right now?"),
      why: both("Safety comes first."),
      askNotes: [both("Never with the other person in the room.")],
    },
    {
      id: "sad",
      name: both("No way out"),
      level: "ask",
      show: "prompt",
      when: [{ issues: ["debt"] }],
      unless: [],
      softerWhen: [],
      question: both("Do you ever think of giving up?"),
      why: both("Asking helps."),
      askNotes: [],
    },
  ],
  contacts: new Map([
    [
      "alarm-112",
      {
        id: "alarm-112",
        name: both("Emergency number"),
        phone: "112",
        phoneAlternatives: [],
        hours: both("always"),
        cost: both("free"),
        for: both("danger to life"),
        regional: false,
        sources: ["a-page"],
      },
    ],
  ]),
  rules: [
    {
      id: "violence",
      flags: ["violence-now"],
      say: lists("You are not alone."),
      doNot: lists("Do not call the other."),
      contacts: [{ contact: "alarm-112", when: both("when someone is hurt") }],
      duties: [{ id: "report", name: both("Report"), for: both("teachers"), steps: lists("Look", "Talk") }],
      then: ["room"],
    },
  ],
  places: [],
};

/** The debt world with everything around it that the API shows. */
export function apiSketch(): Sketch {
  return debtSketch()
    .node("Domain", "finances")
    .node("Source", "a-page", { url: "https://example.org/a", publisher: "A publisher", year: 2020 })
    .node("LegalBasis", "housing-act-1", { mode: "must" })
    .node("ProviderKind", "municipality", { sector: "public", descriptionNl: "-", descriptionEn: "-" })
    .node("Route", "sign-on")
    .issues("violence", "no-help")
    .edge("ESTABLISHES", "sign-on", "registered-address", { probability: 0.9 })
    .edge("ESTABLISHES", "postal-address", "registered-address", { probability: 1 })
    .edge("GROUNDED_IN", "urgency", "housing-act-1", { inRuleSpace: true })
    .edge("GROUNDED_IN", "room", "housing-act-1", { inRuleSpace: true })
    .edge("DONE_BY", "room", "municipality")
    .edge("SUPPORTED_BY", "debt", "a-page")
    .edge("MEANS", "single_person", "homeless", { answer: "yes", as: "is" })
    .act("safe-house", { violence: 3 })
    .node("Area", "nl", { kind: "country", name: "Nederland" })
    .node("Area", "pv26", { kind: "province", name: "Utrecht" })
    .node("Area", "gm0344", { kind: "municipality", name: "Utrecht" })
    .node("Area", "gm0345", { kind: "municipality", name: "Veenendaal" })
    .node("Area", "gm0999", { kind: "municipality", name: "Oudstad", ended: "2011-01-01" })
    .node("Area", "gm0998", { kind: "municipality", name: "Gedeeld", ended: "2011-01-01" })
    .edge("WITHIN", "pv26", "nl")
    .edge("WITHIN", "gm0344", "pv26")
    .edge("WITHIN", "gm0345", "pv26")
    .edge("SUCCEEDED_BY", "gm0999", "gm0344")
    .edge("SUCCEEDED_BY", "gm0998", "gm0344")
    .edge("SUCCEEDED_BY", "gm0998", "gm0345");
}

export function apiWorld(): World {
  return apiSketch().world({ safety: SAFETY });
}

const card = { offering: "x", providerKind: "municipality", basis: "stated", rank: 1 } as const;

export const OFFERS: readonly MemoryOffer[] = [
  {
    intervention: "room",
    area: "gm0344",
    card: { ...card, provider: "desk", providerName: "The desk", level: "municipality", sourceYear: 2013 },
  },
  {
    intervention: "room",
    area: "nl",
    card: { ...card, provider: "fund", providerName: "The fund", level: "country", rank: 2 },
  },
  { intervention: "advance", card: { ...card, provider: "fund", providerName: "The fund" } },
];

export const PROVIDERS = [
  {
    id: "desk",
    name: "The desk",
    kind: "municipality",
    sourceYear: 2013,
    areasKnown: true,
    areas: ["gm0344"],
    interventions: ["room"],
    sources: ["a-page"],
  },
  {
    id: "fund",
    name: "The fund",
    description: { nl: "Een fonds" },
    areasKnown: false,
    areas: [],
    interventions: ["room", "advance"],
    sources: [],
  },
];
