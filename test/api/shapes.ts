/** What a part of an answer has to be. Fields that a shape does not name are not looked at. */
export type Shape =
  "text" | "number" | "flag" | readonly [Shape] | { readonly [field: string]: Shape } | Maybe;

/** Null, an empty list, or the shape. */
interface Maybe {
  readonly maybe: Shape;
}

export interface Expected {
  readonly variables: object;
  readonly shape: Shape;
  /** Files of the statements it takes, in order. */
  readonly statements: readonly string[];
}

const maybe = (shape: Shape): Maybe => ({ maybe: shape });
const named = { id: "text", name: "text" } as const;
const range = { low: "number", high: "number", basis: "text" } as const;
const SITUATION = {
  lifeEvents: ["job-loss"],
  issues: ["rent-arrears", "problematic-debt"],
  municipality: "Utrecht",
};

/** The shape of the answer to each product query, and the statements that it takes. Lists hold one entry at least. */
export const SHAPES: Readonly<Record<string, Expected>> = {
  areas: {
    variables: {},
    statements: [],
    shape: {
      areas: { totalCount: "number", nodes: [{ ...named, ended: "text", successors: [named] }] },
      provinces: { totalCount: "number", nodes: [{ ...named, within: [{ id: "text" }] }] },
    },
  },
  caseworker: {
    variables: { situation: SITUATION, language: "nl" },
    statements: ["read/offers.cypher"],
    shape: {
      solutionPaths: {
        graphVersion: "text",
        place: { note: "text", area: { name: "text" } },
        totalCount: "number",
        pageInfo: { hasNextPage: "flag", endCursor: "text" },
        nodes: [
          {
            rank: "number",
            score: { total: "number" },
            intervention: { ...named, description: "text", cautions: maybe(["text"]) },
            firstStep: "text",
            fitSentence: maybe("text"),
            paths: [
              {
                share: "number",
                sentence: "text",
                steps: [{ ...named, by: maybe({ claim: "text" }) }],
                cypher: { statement: "text", parameters: "text" },
              },
            ],
            conditions: maybe([
              {
                state: "text",
                doubted: "flag",
                condition: { ...named, question: "text", sensitive: "flag" },
                requirement: { hard: "flag", imposedBy: "text" },
              },
            ]),
            law: {
              room: "text",
              inWords: "text",
              grounds: maybe([{ legalBasis: { law: "text", article: "text" } }]),
            },
            cost: range,
            leadTime: range,
            evidence: { shows: "text", inWords: "text" },
            providers: {
              total: "number",
              offers: maybe([{ name: "text", level: "text", basis: "text", area: { name: "text" } }]),
              unknownAreaTotal: "number",
            },
            gap: maybe({ text: "text" }),
            nearMisses: maybe([{ intervention: named, reasons: [{ text: "text" }] }]),
          },
        ],
      },
    },
  },
  conditions: {
    variables: {},
    statements: [],
    shape: {
      conditions: {
        nodes: [
          { ...named, question: "text", requiredBy: maybe([{ hard: "flag", action: { id: "text" } }]) },
        ],
      },
    },
  },
  gaps: {
    variables: {},
    statements: [],
    shape: {
      issues: { totalCount: "number" },
      interventions: { totalCount: "number", nodes: [{ ...named, evidence: { inWords: "text" } }] },
    },
  },
  graph: {
    variables: {},
    statements: [],
    shape: {
      graph: {
        version: "text",
        release: "text",
        builtAt: "text",
        causeLinks: "number",
        counts: [{ kind: "text", count: "number" }],
        weights: [{ name: "text", value: "number", min: "number", max: "number", reason: "text" }],
      },
    },
  },
  intervention: {
    variables: { id: "intervention:pay-rent-arrears", municipality: "Amsterdam" },
    statements: ["read/offers.cypher", "read/providers-by-ids.cypher"],
    shape: {
      node: {
        name: "text",
        kind: "text",
        theme: "text",
        addresses: [{ grade: "number", issue: named }],
        law: { inWords: "text", grounds: [{ legalBasis: { law: "text", article: "text" } }] },
        evidence: { shows: "text", kind: "text", inWords: "text" },
        cost: range,
        providerKinds: [{ name: "text", sector: "text" }],
        providers: { total: "number", offers: [{ name: "text", provider: { id: "text" } }] },
      },
    },
  },
  issue: {
    variables: { id: "issue:rent-arrears" },
    statements: [],
    shape: {
      node: {
        ...named,
        description: "text",
        severity: "number",
        signals: ["text"],
        domain: { name: "text" },
        sources: [{ url: "text", publisher: "text" }],
        raisedBy: [{ strength: "number", claim: "text", from: named }],
        causedBy: [{ strength: "number", claim: "text", from: named }],
        leadsTo: [{ to: named }],
        addressedBy: [{ grade: "number", intervention: named }],
      },
    },
  },
  law: {
    variables: {},
    statements: [],
    shape: {
      legalBases: { nodes: [{ id: "text", law: "text", article: "text", gist: "text", mode: "text" }] },
    },
  },
  "life-events": {
    variables: {},
    statements: [],
    shape: {
      lifeEvents: {
        totalCount: "number",
        nodes: [
          {
            ...named,
            raises: maybe([
              { claim: "text", to: { ...named, addressedBy: maybe([{ intervention: named }]) } },
            ]),
          },
        ],
      },
    },
  },
  knots: {
    variables: {
      situation: {
        issues: ["homelessness", "no-registered-address"],
        conditions: ["registered-address", "income-in-payment"].map((condition) => ({
          condition,
          holds: "NO",
        })),
      },
    },
    statements: [],
    shape: {
      knots: {
        complete: "flag",
        nodes: [
          {
            strength: "text",
            sentence: "text",
            links: [{ condition: named, needs: named, through: named, imposedBy: "text" }],
            settledBy: maybe([{ id: "text", question: "text" }]),
            cuts: maybe([
              {
                interventions: [named],
                euros: { low: "number", high: "number" },
                leansOn: maybe([{ id: "text" }]),
              },
            ]),
          },
        ],
      },
    },
  },
  "next-question": {
    variables: { situation: SITUATION },
    statements: [],
    shape: {
      nextQuestion: {
        subject: { id: "text" },
        name: "text",
        question: "text",
        why: "text",
        options: [{ value: "text", label: "text" }],
        sensitive: "flag",
        gain: "number",
      },
    },
  },
  "own-words": {
    variables: { text: "Ik heb een huurachterstand en ben mijn baan kwijt." },
    statements: [],
    shape: {
      solutionPaths: {
        reading: {
          outcome: "text",
          issues: [{ node: named, takenAs: "text" }],
          lifeEvents: [{ node: named }],
        },
        nodes: [{ intervention: named, firstStep: "text" }],
      },
    },
  },
  plan: {
    variables: { situation: SITUATION },
    statements: [],
    shape: {
      plan: {
        outcome: "text",
        steps: [
          {
            order: "number",
            round: "number",
            gives: maybe([named]),
            who: "text",
            decides: { who: "text", inWords: "text" },
            firstStep: "text",
            mayBreak: maybe([{ id: "text", why: "text", prevent: "text" }]),
          },
        ],
        leadTimeDays: { low: "number", high: "number" },
        chance: "number",
        atTheTable: [{ role: "text", mandate: "text" }],
        ledger: [{ step: "number", gains: [{ name: "text" }], euros: range }],
        total: { euros: { low: "number", high: "number" }, isLowerBound: "flag" },
        reference: [{ issue: { id: "text" }, follows: "text", costs: maybe([{ name: "text" }]) }],
        values: {
          legitimacy: "text",
          involvement: "text",
          societalReturn: "text",
          compared: [{ value: "text", says: "text", reason: "text" }],
        },
      },
    },
  },
  understand: {
    variables: { text: "Mijn huur is achter. Ik ben alleenstaand en mijn baan kwijt." },
    statements: [],
    shape: {
      understand: {
        outcome: "text",
        looksLike: "text",
        issues: [{ node: named, words: [{ text: "text", start: "number", end: "number" }], takenAs: "text" }],
        lifeEvents: [{ node: named, meant: "text", certainty: "number" }],
      },
    },
  },
  "why-not": {
    variables: { situation: SITUATION, intervention: "intervention:postal-address" },
    statements: [],
    shape: { whyNot: [{ reason: "text", text: "text" }] },
  },
  opening: {
    variables: {},
    statements: [],
    shape: {
      solutionPaths: { question: "text", domains: [{ ...named, issues: maybe([named]) }] },
      lifeEvents: { totalCount: "number", nodes: [{ ...named, lifeStage: "text", typicalAges: "text" }] },
      circumstances: { nodes: [{ ...named, kind: "text", question: "text", sensitive: "flag" }] },
    },
  },
  providers: {
    variables: { first: 50 },
    statements: ["read/providers-page.cypher"],
    shape: {
      providers: {
        totalCount: "number",
        pageInfo: { hasNextPage: "flag", endCursor: "text" },
        nodes: [
          {
            ...named,
            areasKnown: "flag",
            kind: { name: "text" },
            areas: maybe([named]),
            interventions: maybe([named]),
          },
        ],
      },
    },
  },
  safety: {
    variables: { situation: { issues: ["partner-violence"], lifeEvents: ["separation-or-divorce"] } },
    statements: [],
    shape: {
      solutionPaths: {
        level: "text",
        sentences: ["text"],
        contacts: [
          {
            name: "text",
            phone: maybe("text"),
            hours: "text",
            for: "text",
            inView: "flag",
            sources: maybe([{ url: "text" }]),
          },
        ],
        paths: { nodes: [{ intervention: { name: "text" } }] },
      },
    },
  },
  search: {
    variables: { text: "huurachterstnd" },
    statements: ["read/search.cypher"],
    shape: { search: [{ kind: "text", score: "number", node: named }] },
  },
};

/** Where an answer differs from its shape; empty when it does not. */
export function shapeProblems(value: unknown, shape: Shape, at = "data"): string[] {
  if (typeof shape === "object" && "maybe" in shape) {
    const isNothing = value === null || (Array.isArray(value) && value.length === 0);
    return isNothing ? [] : shapeProblems(value, (shape as Maybe).maybe, at);
  }
  if (shape === "text")
    return typeof value === "string" && value.trim() !== "" ? [] : [`${at}: expected words`];
  if (shape === "number") return typeof value === "number" ? [] : [`${at}: expected a number`];
  if (shape === "flag") return typeof value === "boolean" ? [] : [`${at}: expected yes or no`];
  if (Array.isArray(shape)) {
    if (!Array.isArray(value) || value.length === 0) return [`${at}: expected one entry at least`];
    return value.flatMap((entry, place) => shapeProblems(entry, shape[0] as Shape, `${at}[${place}]`));
  }
  if (typeof value !== "object" || value === null) return [`${at}: expected an object`];
  return Object.entries(shape).flatMap(([field, inner]) =>
    shapeProblems((value as Record<string, unknown>)[field], inner as Shape, `${at}.${field}`),
  );
}
