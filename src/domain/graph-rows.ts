import type { Label } from "./kinds.js";

/** What a Neo4j property can hold. Absent properties are absent, never null. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];

/** One node as it stands in Neo4j. `id` is unique per label; texts are pairs `nameNl`, `nameEn`. */
export interface NodeRow {
  readonly label: Label;
  readonly id: string;
  readonly props: Readonly<Record<string, PropertyValue>>;
}

/** One relationship as it stands in Neo4j. `sources` in `props`, where given, are ids of Source nodes. */
export interface EdgeRow {
  readonly type: EdgeType;
  readonly fromLabel: Label;
  readonly from: string;
  readonly toLabel: Label;
  readonly to: string;
  readonly props: Readonly<Record<string, PropertyValue>>;
}

export const EDGE_TYPES = [
  "MAY_RAISE",
  "LEADS_TO",
  "ADDRESSES",
  "FITS_WHEN",
  "NOT_WHEN",
  "ONLY_FOR",
  "REQUIRES",
  "WAIVES",
  "ESTABLISHES",
  "EXCLUDES",
  "RISKS",
  "BLOCKS",
  "RULES_OUT",
  "DOUBTS",
  "ENSURES",
  "IMPLIES",
  "MEANS",
  "GROUNDED_IN",
  "DONE_BY",
  "IN_DOMAIN",
  "SUPPORTED_BY",
  "ABOUT",
  "CUT_BY",
  "INVOLVED",
  "USED",
  "OFFERS",
  "DELIVERS",
  "SERVES",
  "REACHES",
  "WITHIN",
  "SUCCEEDED_BY",
  "SAME_AS",
  "OF_KIND",
] as const;

export type EdgeType = (typeof EDGE_TYPES)[number];

/** The version of the graph that made an answer. */
export interface GraphVersion {
  /** Counts up with every load. */
  readonly number: number;
  /** First 12 hex digits of the checksum of the seeds. */
  readonly hash: string;
  /** Release of the knowledge, such as `0.2.0`. */
  readonly release: string;
  /** ISO instant of the flip that made it current. */
  readonly builtAt: string;
  /** Number of the last batch of outcomes that is in it; absent or 0: none. */
  readonly outcomes?: number;
}

/** Text form, `7-1a2b3c4d5e6f`: the key that derived nodes carry. */
export function versionKey(version: GraphVersion): string {
  return `${version.number}-${version.hash}`;
}

/**
 * The version as answers carry it: the key of the load, and after a `+` the last batch of outcomes when there is one
 * (`7-1a2b3c4d5e6f+12`). Two answers to one question with the same text are the same.
 */
export function versionText(version: GraphVersion): string {
  const { outcomes = 0 } = version;
  return outcomes === 0 ? versionKey(version) : `${versionKey(version)}+${outcomes}`;
}
