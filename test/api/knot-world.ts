import type { LedgerBook } from "../../src/domain/ledger/ledger-book.js";
import type { QuestionBook } from "../../src/domain/plan/question-book.js";
import type { World } from "../../src/domain/world.js";
import { circleSketch } from "../worlds/circle-world.js";
import { NO_BOOKS } from "../worlds/sketch.js";

const both = (text: string) => ({ nl: `${text} (nl)`, en: text });

const always = (id: "legitimacy" | "involvement" | "return") => ({
  id,
  name: both(id),
  question: both(`${id}?`),
  rules: [
    {
      id: `${id}-1`,
      says: "better" as const,
      over: "path" as const,
      when: new Map([["any", true]]),
      text: both("because"),
    },
  ],
});

const HOUSEHOLD = { id: "household", name: both("The household"), purseOf: "household", isPublic: false, neverMainGainer: true }; // prettier-ignore
const TOWN = { id: "town", name: both("The town"), purseOf: "town", isPublic: true, neverMainGainer: false };

const LEDGER: LedgerBook = {
  ...NO_BOOKS.ledger,
  payers: new Map([
    ["household", HOUSEHOLD],
    ["town", TOWN],
  ]),
  units: new Map([
    [
      "shelter-night",
      {
        id: "shelter-night",
        name: both("A night in shelter"),
        unit: both("night"),
        low: 90.5,
        high: 120,
        currency: "EUR",
        priceYear: 2020,
        country: "NL",
        contested: false,
        per: "night",
        sum: "count-needed",
        sources: [],
      },
    ],
  ]),
  muddlingOn: new Map([
    [
      "stuck",
      {
        issue: "stuck",
        follows: both("It goes on."),
        costs: [
          { unit: "shelter-night", likely: "middle", link: "editorial", bears: new Map([["town", "all"]]) },
        ],
      },
    ],
  ]),
  exceptions: new Map([["bridge", { payers: new Map([["town", "all"]]), paysWith: "money" }]]),
  roles: new Map([
    [
      "household-member",
      { id: "household-member", of: "household", name: both("Yourself"), mandate: both("Your own life.") },
    ],
  ]),
  triangle: [always("legitimacy"), always("involvement"), always("return")],
};

const QUESTIONS: QuestionBook = {
  issues: new Map([
    ["stuck", { question: both("Are you stuck?"), why: both("It helps."), sensitive: false }],
  ]),
  groups: new Map(),
  homework: new Set(),
};

/** Two conditions that ask for each other, with a bridge over them; and things that nothing reaches. */
export function knotWorld(): World {
  return circleSketch(2)
    .conditions("moon", "gate", "key")
    .edge("IMPLIES", "key", "gate")
    .edge("RULES_OUT", "stuck", "condition-1")
    .act("rocket", { stuck: 2 }, { whoDecides: "manager" })
    .requires("rocket", "moon", { imposedBy: "practice", waivableBy: ["dream"] })
    .act("dream", {}, {}, "Intervention")
    .requires("dream", "gate")
    .act("job", { stuck: 3 })
    .requires("job", "condition-0")
    .edge("RISKS", "job", "condition-1", {
      whenNl: "Als.",
      whenEn: "When late.",
      preventNl: "Bel.",
      preventEn: "Call ahead.",
      chance: "low",
    })
    .world({ ledger: LEDGER, questions: QUESTIONS });
}
