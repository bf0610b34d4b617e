import type {
  Area,
  CauseEdge,
  Circumstance,
  Condition,
  DocumentedKnot,
  Domain,
  Group,
  Intervention,
  Issue,
  LegalBasis,
  LifeEvent,
  Meaning,
  Precedent,
  ProviderKind,
  Route,
  Source,
} from "./concepts.js";
import type { GraphVersion } from "./graph-rows.js";
import type { LedgerBook } from "./ledger/ledger-book.js";
import type { QuestionBook } from "./plan/question-book.js";
import type { SafetyBook } from "./safety-book.js";
import type { LexiconBook } from "./understand/lexicon-book.js";

/** All of one kind in order of id (code points), with the place of each id. */
export interface Catalogue<T extends { readonly id: string }> {
  readonly list: readonly T[];
  readonly index: ReadonlyMap<string, number>;
}

/**
 * Life events and issues in one numbering: events are [0, eventCount), issues follow, each in order of id.
 * Links are stored by their start (compressed rows): those of node n are [outStart[n], outStart[n + 1]).
 */
export interface CauseGraph {
  readonly size: number;
  readonly eventCount: number;
  readonly outStart: Int32Array;
  readonly outTo: Int32Array;
  /** w in [0, 1]. */
  readonly weight: Float64Array;
  /** Place of the link in the other direction, or -1. */
  readonly reverse: Int32Array;
  /** Same order as outTo. */
  readonly edges: readonly CauseEdge[];
}

/** What makes conditions hold or fail, by index. Rows are indexed by condition. */
export interface ConditionLogic {
  /** Issues (cause index) that make it fail. */
  readonly ruledOutBy: readonly (readonly number[])[];
  /** Issues (cause index) that make it unknown until asked. */
  readonly doubtedBy: readonly (readonly number[])[];
  readonly ensuredBy: readonly (readonly { kind: "cause" | "circumstance" | "condition"; index: number }[])[];
  /** If it holds, these hold too. */
  readonly implies: readonly (readonly number[])[];
}

/** The knowledge of one graph version as the solver reads it: immutable, in memory, no names looked up twice. */
export interface World {
  readonly version: GraphVersion;
  readonly lifeEvents: Catalogue<LifeEvent>;
  readonly issues: Catalogue<Issue>;
  readonly causes: CauseGraph;
  readonly conditions: Catalogue<Condition>;
  readonly conditionLogic: ConditionLogic;
  readonly circumstances: Catalogue<Circumstance>;
  readonly meanings: readonly Meaning[];
  readonly groups: Catalogue<Group>;
  readonly interventions: Catalogue<Intervention>;
  readonly routes: Catalogue<Route>;
  readonly legalBases: Catalogue<LegalBasis>;
  readonly sources: Catalogue<Source>;
  readonly domains: Catalogue<Domain>;
  readonly providerKinds: Catalogue<ProviderKind>;
  readonly areas: Catalogue<Area>;
  readonly documentedKnots: Catalogue<DocumentedKnot>;
  readonly precedents: Catalogue<Precedent>;
  readonly safety: SafetyBook;
  readonly lexicon: LexiconBook;
  readonly questions: QuestionBook;
  readonly ledger: LedgerBook;
}

/** The life event or issue at a place in the cause graph. */
export function causeAt(
  world: World,
  index: number,
): { label: "LifeEvent" | "Issue"; node: LifeEvent | Issue } {
  const { eventCount } = world.causes;
  const node = index < eventCount ? world.lifeEvents.list[index] : world.issues.list[index - eventCount];
  if (node === undefined)
    throw new RangeError(`expected a place in the cause graph below ${world.causes.size}`);
  return { label: index < eventCount ? "LifeEvent" : "Issue", node };
}

/** Place of an issue in the cause graph, undefined when there is no such issue. */
export function issueCause(world: World, id: string): number | undefined {
  const place = world.issues.index.get(id);
  return place === undefined ? undefined : place + world.causes.eventCount;
}

/** Place of a life event in the cause graph, undefined when there is no such event. */
export function eventCause(world: World, id: string): number | undefined {
  return world.lifeEvents.index.get(id);
}
