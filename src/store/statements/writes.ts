import { z } from "zod";
import { GAP_KINDS } from "../../domain/outcomes/gap-report.js";
import { batch, int, props, texts } from "../params.js";
import { statement } from "../statement.js";

/** A batch of 1,000 takes a fifth of a second; a slow disk may take a hundred times as long. */
const BATCH_MS = 20_000;

const owner = z.string();

export const awaitIndexes = statement("write/await-indexes.cypher", { timeoutMs: 65_000 });

export const prepareReplanning = statement("write/prepare-replanning.cypher", { timeoutMs: 35_000 });

export const lockAcquire = statement("write/lock-acquire.cypher", {
  timeoutMs: 10_000,
  params: { owner, since: z.string(), ttl: int },
  row: { owner },
});

export const lockTouch = statement("write/lock-touch.cypher", {
  timeoutMs: 10_000,
  params: { owner, ttl: int, flipping: z.boolean() },
  row: { owner },
});

export const lockRelease = statement("write/lock-release.cypher", {
  timeoutMs: 10_000,
  params: { owner },
  row: { released: z.number() },
});

const id = z.string();

export const versionBegin = statement("write/version-begin.cypher", {
  params: { id, number: int, hash: z.string(), release: z.string(), checksum: z.string() },
  row: { id },
});

export const versionFlip = statement("write/version-flip.cypher", {
  params: { id, builtAt: z.string(), counts: z.string() },
  row: { id },
});

export const versionSettle = statement("write/version-settle.cypher", { params: { id }, row: { id } });

export const versionUnserve = statement("write/version-unserve.cypher", { params: { id }, row: { id } });

export const versionForget = statement("write/version-forget.cypher", {
  params: { id },
  row: { dropped: z.number() },
});

export const sweepBuckets = statement("write/sweep-buckets.cypher", {
  timeoutMs: BATCH_MS,
  params: { prefix: z.string(), limit: int },
  row: { swept: z.number() },
});

export const createNodes = statement("write/create-nodes.cypher", {
  timeoutMs: BATCH_MS,
  params: { rows: batch({ key: z.string(), label: z.string(), props }) },
  row: { key: z.string(), element: z.string() },
});

export const setNodes = statement("write/set-nodes.cypher", {
  timeoutMs: BATCH_MS,
  params: { rows: batch({ element: z.string(), props }) },
  row: { changed: z.number() },
});

export const deleteNodes = statement("write/delete-nodes.cypher", {
  timeoutMs: BATCH_MS,
  params: { elements: texts.max(1_000) },
  row: { deleted: z.number() },
});

export const createEdges = statement("write/create-edges.cypher", {
  timeoutMs: BATCH_MS,
  params: { rows: batch({ type: z.string(), from: z.string(), to: z.string(), props }) },
  row: { created: z.number() },
});

export const deleteEdges = statement("write/delete-edges.cypher", {
  timeoutMs: BATCH_MS,
  params: { elements: texts.max(1_000) },
  row: { deleted: z.number() },
});

export const createBuckets = statement("write/create-buckets.cypher", {
  timeoutMs: BATCH_MS,
  params: {
    version: z.string(),
    rows: batch({
      key: z.string(),
      slot: z.string(),
      count: int,
      cards: texts.max(5),
      best: z.array(z.strictObject({ offering: z.string(), rank: int })).max(5),
    }),
  },
  row: { created: z.number() },
});

/** A digest, hexadecimal. */
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.iso.date();

export const receiptTake = statement("write/receipt-take.cypher", {
  params: { id: digest, seal: digest, day, oldest: day },
  row: { isNew: z.boolean(), isSame: z.boolean() },
});

export const outcomeCount = statement("write/outcome-count.cypher", {
  params: { answers: z.array(z.strictObject({ edge: z.string(), yes: z.boolean() })).max(3) },
  row: { counted: z.number() },
});

export const outcomeFold = statement("write/outcome-fold.cypher", {
  params: { edges: texts.max(3), least: int, day },
  row: { batch: z.number() },
});

export const gapReportCount = statement("write/gap-report-count.cypher", {
  params: { kind: z.enum(GAP_KINDS), target: z.string() },
  row: { count: z.number() },
});

export const WRITES = [
  awaitIndexes,
  prepareReplanning,
  lockAcquire,
  lockTouch,
  lockRelease,
  versionBegin,
  versionFlip,
  versionSettle,
  versionUnserve,
  versionForget,
  sweepBuckets,
  createNodes,
  setNodes,
  deleteNodes,
  createEdges,
  deleteEdges,
  createBuckets,
  receiptTake,
  outcomeCount,
  outcomeFold,
  gapReportCount,
];
