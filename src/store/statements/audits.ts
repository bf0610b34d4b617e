import { z } from "zod";
import { statement } from "../statement.js";

const NAMES = [
  "areas-without-parent",
  "best-differs",
  "buckets-count",
  "buckets-missing",
  "buckets-stray",
  "buckets-unknown-area",
  "cards-count",
  "cards-differ",
  "edges-without-strength",
  "labels-unknown",
  "offering-areas-known",
  "offering-areas-nested",
  "offering-areas-overlap",
  "offering-ends",
  "orphans",
  "outcomes-broken",
  "outcomes-hold-more",
  "ranks-broken",
  "ranks-order",
  "reaches-served",
  "release-mixed",
  "requirements-without-origin",
  "sources-dangling",
  "texts-empty",
  "texts-missing",
  "versions",
  "waivers-dangling",
];

/** Each returns what is wrong; none may return a row. */
export const AUDITS = NAMES.map((name) =>
  statement(`audit/${name}.cypher`, {
    timeoutMs: 60_000,
    row: { subject: z.string(), problem: z.string() },
  }),
);
