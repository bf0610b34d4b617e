import { z } from "zod";
import { int, props, texts } from "../params.js";
import { statement } from "../statement.js";

const BULK_MS = 60_000;

const version = {
  number: z.number(),
  hash: z.string(),
  release: z.string(),
  builtAt: z.string(),
};

export const currentVersion = statement("read/current-version.cypher", {
  row: {
    ...version,
    checksum: z.string(),
    settled: z.boolean(),
    flipping: z.boolean(),
    outcomes: z.number(),
  },
});

export const versions = statement("read/versions.cypher", {
  row: {
    id: z.string(),
    number: z.number(),
    state: z.enum(["loading", "current", "past"]),
    served: z.boolean(),
  },
});

export const lockHolder = statement("read/lock-holder.cypher", {
  row: { since: z.string().nullable(), msLeft: z.number().nullable() },
});

const end = { fromLabel: z.string(), from: z.string(), toLabel: z.string(), to: z.string() };

export const storedNodes = statement("read/stored-nodes.cypher", {
  timeoutMs: BULK_MS,
  row: { element: z.string(), label: z.string(), id: z.string(), props },
});

export const storedEdges = statement("read/stored-edges.cypher", {
  timeoutMs: BULK_MS,
  row: { element: z.string(), type: z.string(), ...end, props },
});

export const snapshotNodes = statement("read/snapshot-nodes.cypher", {
  timeoutMs: BULK_MS,
  row: { label: z.string(), id: z.string(), props },
});

export const snapshotEdges = statement("read/snapshot-edges.cypher", {
  timeoutMs: BULK_MS,
  row: { type: z.string(), ...end, props },
});

export const offers = statement("read/offers.cypher", {
  params: { keys: texts, version: z.string() },
  row: {
    served: z.boolean(),
    buckets: z.array(z.strictObject({ key: z.string(), count: z.number(), cards: texts })),
  },
  sample: { keys: ["0-none|none|nl"], version: "0-none" },
});

export const outcomes = statement("read/outcomes.cypher", {
  timeoutMs: BULK_MS,
  params: { batch: int },
  row: { edge: z.string(), answers: z.number(), yes: z.number() },
  sample: { batch: 0 },
});

export const gapCounts = statement("read/gap-counts.cypher", {
  timeoutMs: 4_000,
  params: { keys: texts, areas: texts, interventions: texts, least: int, version: z.string() },
  row: {
    served: z.boolean(),
    lookedUp: texts,
    listed: texts,
    keys: texts,
    counts: z.array(z.number()),
  },
  sample: { keys: ["0-none|none|nl"], areas: ["none"], interventions: ["none"], least: 1, version: "0-none" },
});

export const search = statement("read/search.cypher", {
  params: { stemmed: z.string(), folded: z.string(), labels: texts, limit: int, first: int },
  row: { label: z.string(), id: z.string(), score: z.number() },
  sample: { stemmed: "schuld", folded: "schuld*", labels: ["Issue"], limit: 5, first: 5 },
});

const provider = { props, interventions: texts, served: texts, sources: texts };
const filter = { kind: z.string().nullable(), text: z.string().nullable() };
const page = { after: z.string(), first: int };
const pageRow = { total: z.number(), ...provider, id: z.string().nullable(), props: props.nullable() };
const samplePage = { kind: null, text: null, after: "", first: 1 };

export const providersByIds = statement("read/providers-by-ids.cypher", {
  params: { ids: texts },
  row: { id: z.string(), ...provider },
  sample: { ids: ["none"] },
});

export const providersPage = statement("read/providers-page.cypher", {
  params: { ...filter, ...page },
  row: pageRow,
  sample: samplePage,
});

export const providersOfArea = statement("read/providers-of-area.cypher", {
  params: { area: z.string(), ...filter, ...page },
  row: pageRow,
  sample: { area: "none", ...samplePage },
});

export const providersOfIntervention = statement("read/providers-of-intervention.cypher", {
  params: { intervention: z.string(), area: z.string().nullable(), ...filter, ...page },
  row: pageRow,
  sample: { intervention: "none", area: null, ...samplePage },
});

export const pathByNodes = statement("read/path-by-nodes.cypher", {
  params: { nodes: texts },
  row: { path: z.any() },
  sample: { nodes: ["Issue:none", "Intervention:none"] },
});

export const READS = [
  currentVersion,
  versions,
  lockHolder,
  storedNodes,
  storedEdges,
  snapshotNodes,
  snapshotEdges,
  offers,
  outcomes,
  gapCounts,
  search,
  providersByIds,
  providersPage,
  providersOfArea,
  providersOfIntervention,
  pathByNodes,
];
