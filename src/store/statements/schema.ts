import { statement } from "../statement.js";

const NAMES = [
  "100-life-event-id",
  "101-issue-id",
  "102-condition-id",
  "103-circumstance-id",
  "104-group-id",
  "105-intervention-id",
  "106-route-id",
  "107-legal-basis-id",
  "108-provider-id",
  "109-provider-kind-id",
  "110-offering-id",
  "111-area-id",
  "112-price-id",
  "113-knot-id",
  "114-precedent-id",
  "115-domain-id",
  "116-source-id",
  "117-external-id-id",
  "150-graph-version-id",
  "151-graph-version-state",
  "152-load-lock-id",
  "160-bucket-key",
  "161-reaches-slot-rank",
  "170-provider-kind-of",
  "180-search-nl",
  "181-search-en",
  "182-search-words",
];

/** Constraints and indexes in the order of their file names; each may run again and again. */
export const SCHEMA = NAMES.map((name) => statement(`schema/${name}.cypher`, { timeoutMs: 60_000 }));
