import type { EdgeRow, GraphVersion, NodeRow } from "./graph-rows.js";
import type { GapKind } from "./outcomes/gap-report.js";
import type { EdgeOutcome } from "./outcomes/outcome-edge.js";
import type { Text } from "./text.js";

/** Where a snapshot comes from: all rows of the current version, in two streamed statements. */
export interface SnapshotSource {
  /** The version readers should serve; undefined while nothing was ever loaded. One indexed read. */
  currentVersion(): Promise<GraphVersion | undefined>;
  /** Rows of that version; throws `StaleSnapshotError` when a load moved the graph under the reader. */
  read(version: GraphVersion): Promise<{ nodes: NodeRow[]; edges: EdgeRow[] }>;
  /** What was heard up to the batch of a version, in fives. The same batch always gives the same. */
  outcomes(version: GraphVersion): Promise<readonly EdgeOutcome[]>;
}

/** How near an area is to the person: the order in which offers are shown. */
export const AREA_LEVELS = ["neighbourhood", "municipality", "region", "province", "country"] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** Why we say that this provider does it: `stated` by a source, `name` only read in a name, or `law`. */
export type OfferBasis = "stated" | "name" | "law";

/** One offer as a derived node carries it: flat, complete, never joined again. */
export interface OfferCard {
  readonly offering: string;
  readonly provider: string;
  readonly providerName: string;
  readonly providerKind: string;
  readonly site?: string;
  readonly area?: string;
  readonly areaName?: string;
  readonly level?: AreaLevel;
  readonly basis: OfferBasis;
  /** Year of the source. It is not a check that someone made. */
  readonly sourceYear?: number;
  readonly sourceId?: string;
  readonly cost?: Text;
  readonly service?: Text;
  /** What the law says, for offers that follow from law. */
  readonly gist?: Text;
  readonly mode?: string;
  readonly law?: string;
  readonly article?: string;
  /** Unique order among the offers of one area, 1 first. */
  readonly rank: number;
}

/** Who offers one intervention: here, and those whose area is not known (never claimed for a place). */
export interface LocalOffers {
  readonly total: number;
  /** At most `perIntervention`, nearest level first, then rank. */
  readonly offers: readonly OfferCard[];
  readonly unknownAreaTotal: number;
  readonly unknownArea: readonly OfferCard[];
}

export interface OffersRequest {
  readonly version: GraphVersion;
  readonly interventions: readonly string[];
  /** Area codes from near to far: municipality, its regions, province, country. */
  readonly areas: readonly string[];
  readonly perIntervention: number;
}

/** Offers for a whole page of interventions. Exactly one round trip, whatever the page size. */
export interface OffersPort {
  find(request: OffersRequest): Promise<ReadonlyMap<string, LocalOffers>>;
}

export interface SearchHit {
  readonly label: string;
  readonly id: string;
  /** Lucene score; only comparable within one answer. */
  readonly score: number;
}

/** Typo-tolerant full-text search in both languages. One round trip. */
export interface SearchPort {
  search(text: string, labels: readonly string[], first: number): Promise<readonly SearchHit[]>;
}

/** Providers and offerings live in the database only; these reads are batched by the API. */
export interface ProviderRecord {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  readonly site?: string;
  readonly description?: Partial<Text>;
  readonly coverage?: Partial<Text>;
  /** Year of the source. */
  readonly sourceYear?: number;
  readonly areasKnown: boolean;
  readonly areas: readonly string[];
  readonly interventions: readonly string[];
  readonly sources: readonly string[];
}

export interface ProviderFilter {
  readonly kind?: string | undefined;
  readonly intervention?: string | undefined;
  readonly area?: string | undefined;
  readonly text?: string | undefined;
}

export interface ProvidersPort {
  /** A page of providers by id, after the given id. `total` counts all that match. */
  page(
    filter: ProviderFilter,
    first: number,
    after?: string,
  ): Promise<{ total: number; items: readonly ProviderRecord[] }>;
  /** Index by index the record or undefined. One round trip. */
  byIds(ids: readonly string[]): Promise<readonly (ProviderRecord | undefined)[]>;
}

export interface GapCountsRequest {
  readonly version: GraphVersion;
  readonly interventions: readonly string[];
  /** Every area of every chain that is asked about. */
  readonly areas: readonly string[];
}

/** How much is on offer where. Counts are exact; what was not asked for counts as nothing. */
export interface GapCounts {
  offers(intervention: string, area: string): number;
  /** Offers of which the place is not known. */
  placeless(intervention: string): number;
  /** Whether ten offers or more in exactly this area were read in sources: someone looked around there. */
  lookedUp(area: string): boolean;
  /** Whether any offer of it, wherever, was read in a source: someone looked for it at all. */
  listed(intervention: string): boolean;
}

/** Counts for a page of rows and columns. Exactly one round trip. */
export interface GapCountsPort {
  count(request: GapCountsRequest): Promise<GapCounts>;
}

/** What a write is known by: the same key with the same content is done once. */
export interface WriteKey {
  /** A UUID that the caller made up. Only a digest of it is stored. */
  readonly key: string;
  /** What the token stands for; another one may use the same key. */
  readonly writer: string;
}

/** `REPEATED`: done before, nothing changed. `KEY_REUSED`: the key was used for something else, nothing changed. */
export type WriteResult = "DONE" | "REPEATED" | "KEY_REUSED";

/** The only writes of a serving process: counts on edges, nothing of a person, no time finer than a day. */
export interface OutcomesPort {
  /** At most one answer per edge. One transaction. */
  recordOutcome(
    key: WriteKey,
    answers: readonly { readonly edge: string; readonly yes: boolean }[],
  ): Promise<WriteResult>;
  /** `target` is a name of this graph. One transaction. */
  reportGap(key: WriteKey, kind: GapKind, target: string): Promise<WriteResult>;
}
