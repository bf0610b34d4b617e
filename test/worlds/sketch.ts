import type { EdgeRow, EdgeType, GraphVersion, NodeRow, PropertyValue } from "../../src/domain/graph-rows.js";
import type { Label } from "../../src/domain/kinds.js";
import type { LedgerBook } from "../../src/domain/ledger/ledger-book.js";
import { NO_QUESTIONS } from "../../src/domain/plan/question-book.js";
import type { SafetyBook } from "../../src/domain/safety-book.js";
import type { World } from "../../src/domain/world.js";
import { rebuildWorld, type Books } from "../../src/graph/rebuild.js";

type Props = Record<string, PropertyValue>;

/** The properties every label needs, so that a small world names only what matters to it. */
const DEFAULTS: Partial<Record<Label, Props>> = {
  LifeEvent: { lifeStage: "any", typicalAges: "any", notesNl: "-", notesEn: "-" },
  Issue: {
    descriptionNl: "-",
    descriptionEn: "-",
    domain: "finances",
    theme: "debt",
    severity: 3,
    role: "both",
  },
  Condition: {
    kind: "material",
    questionNl: "Klopt dat?",
    questionEn: "Is that so?",
    ifNotApplicable: "holds",
    prior: 0.5,
  },
  Circumstance: { kind: "household", definitionNl: "-", definitionEn: "-", questionNl: "?", questionEn: "?" },
  Intervention: {
    descriptionNl: "-",
    descriptionEn: "-",
    kind: "pay",
    doneBy: "mixed",
    whoDecides: "professional",
    costLow: 0,
    costHigh: 0,
    leadLow: 0,
    leadHigh: 0,
    evidenceOf: "none",
    strength: "expert-consensus",
    firstStepNl: "Bel.",
    firstStepEn: "Call.",
    ruleSpace: "may",
  },
  Route: {
    kind: "procedure",
    doneBy: "self",
    whoDecides: "person",
    costLow: 0,
    costHigh: 0,
    leadLow: 0,
    leadHigh: 0,
    firstStepNl: "Begin.",
    firstStepEn: "Begin.",
  },
  Domain: {},
  Group: {},
  LegalBasis: { law: "Wet", article: "1", gistNl: "-", gistEn: "-", mode: "may" },
};

const NO_LEDGER: LedgerBook = {
  payers: new Map(),
  units: new Map(),
  muddlingOn: new Map(),
  points: {
    likely: { low: 1, middle: 2, high: 3 },
    share: { some: 1, most: 2, all: 3 },
    grade: { 2: 1, 3: 2 },
  },
  byKind: new Map(),
  byLegalBasis: new Map(),
  byActor: new Map(),
  exceptions: new Map(),
  sentenceWrong: { nl: "", en: "" },
  sentenceOtherBudget: { nl: "", en: "" },
  roles: new Map(),
  table: { otherBudgetRole: "", byWhoDecides: new Map(), byPayer: new Map(), byLegalBasis: new Map() },
  triangle: [],
};

export const NO_BOOKS: Books = {
  safety: { flags: [], contacts: new Map(), rules: [], places: [] } satisfies SafetyBook,
  lexicon: { entries: [] },
  questions: NO_QUESTIONS,
  ledger: NO_LEDGER,
};

export const VERSION: GraphVersion = {
  number: 1,
  hash: "0123456789ab",
  release: "test",
  builtAt: "2026-01-01T00:00:00Z",
};

/** Rows of a small named graph, written as a story: nodes first, then what links them. */
export class Sketch {
  readonly nodes: NodeRow[] = [];
  readonly edges: EdgeRow[] = [];
  private readonly labels = new Map<string, Label>();

  node(label: Label, id: string, props: Props = {}): this {
    const named = label === "Area" || label === "Source" ? {} : { nameNl: `${id} (nl)`, nameEn: id };
    this.nodes.push({ label, id, props: { ...named, ...DEFAULTS[label], ...props } });
    this.labels.set(id, label);
    return this;
  }

  events(...ids: string[]): this {
    for (const id of ids) this.node("LifeEvent", id);
    return this;
  }

  issues(...ids: string[]): this {
    for (const id of ids) this.node("Issue", id);
    return this;
  }

  conditions(...ids: string[]): this {
    for (const id of ids) this.node("Condition", id);
    return this;
  }

  edge(type: EdgeType, from: string, to: string, props: Props = {}): this {
    this.edges.push({ type, fromLabel: this.label(from), from, toLabel: this.label(to), to, props });
    return this;
  }

  /** A link of the cause graph with a given strength. */
  cause(from: string, to: string, strength: number, props: Props = {}): this {
    const type = this.label(from) === "LifeEvent" ? "MAY_RAISE" : "LEADS_TO";
    const base = { id: `${from}--${to}`, claim: "rule", direction: "increases", evidence: "law", strength };
    return this.edge(type, from, to, { ...base, ...props });
  }

  /** An intervention with its graded issues. */
  act(id: string, addresses: Record<string, number>, props: Props = {}, label: Label = "Intervention"): this {
    this.node(label, id, props);
    for (const [issue, grade] of Object.entries(addresses)) this.edge("ADDRESSES", id, issue, { grade });
    return this;
  }

  requires(act: string, condition: string, props: Props = {}): this {
    return this.edge("REQUIRES", act, condition, { hard: true, imposedBy: "law", waivableBy: [], ...props });
  }

  world(books: Partial<Books> = {}): World {
    return rebuildWorld(VERSION, this, { ...NO_BOOKS, ...books });
  }

  private label(id: string): Label {
    const label = this.labels.get(id);
    if (label === undefined) throw new Error(`sketch: name ${id} as a node before linking it`);
    return label;
  }
}
