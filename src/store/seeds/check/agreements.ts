import type { ReadFile } from "./ids.js";
import { problemAt, type Path, type SeedProblem } from "./problem.js";

type Entry = Readonly<Record<string, unknown>>;
type Say = (path: Path, expected: string, came: string) => void;

const entriesOf = (value: unknown): Entry[] => (Array.isArray(value) ? (value as Entry[]) : []);

/** The kind an edge starts from is the kind it names. */
function edgeStarts(edges: readonly Entry[], lifeEvents: ReadonlySet<unknown>, say: Say): void {
  edges.forEach((edge, index) => {
    const actual = lifeEvents.has(edge["from"]) ? "life_event" : "issue";
    if (edge["from_type"] !== actual) say([index, "from_type"], `${actual}, the kind of ${String(edge["from"])}`, String(edge["from_type"]));
  });
}

/** A judged link names the issue and the issue it runs through. */
function judgedLinks(muddling: readonly Entry[], say: Say): void {
  muddling.forEach((entry, index) => {
    entriesOf(entry["costs"]).forEach(({ link, via }, at) => {
      const expected = `mwl-${String(entry["issue"])}--${String(via)}`;
      if (String(link).startsWith("mwl-") && link !== expected) say([index, "costs", at, "link"], expected, String(link));
    });
  });
}

/** Every legal basis stands in exactly one group of payers. */
function legalGroups(groups: readonly Entry[], legalBases: ReadonlySet<unknown>, say: Say): void {
  const seen = new Set<unknown>();
  groups.forEach((group, index) => {
    for (const id of (group["legal_bases"] ?? []) as unknown[]) {
      if (seen.has(id)) say([index, "legal_bases"], "every legal basis in one group", `${String(id)} twice`);
      seen.add(id);
    }
  });
  for (const id of legalBases) if (!seen.has(id)) say([], "every legal basis in a group", `no group for ${String(id)}`);
}

/** A product that a rule names is one of the products of the mapping. */
function knownProducts(rules: readonly Entry[], products: ReadonlySet<unknown>, say: Say): void {
  rules.forEach(({ upl }, index) => {
    entriesOf(upl).forEach(({ uri }, at) => {
      if (!products.has(uri)) say([index, "upl", at, "uri"], "a upl_uri that stands in upl", String(uri));
    });
  });
}

/** Every id that stands in a list of sources, as such or with a note. */
function usedSources(value: unknown, used: Set<unknown>): void {
  if (Array.isArray(value)) value.forEach((inner) => usedSources(inner, used));
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "sources") [inner].flat().forEach((use: unknown) => used.add((use as Entry | null)?.["source"] ?? use));
      else usedSources(inner, used);
    }
  }
}

/** Agreements between fields that a schema cannot say. */
export function agreementProblems(files: readonly ReadFile[]): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const of = (kind: string, field = "id") =>
    new Set(
      files.filter(({ file }) => file.kind === kind).flatMap(({ value }) => entriesOf(value).map((entry) => entry[field])),
    );
  const [lifeEvents, legalBases, products] = [of("life_events"), of("legal_bases"), of("upl", "upl_uri")];
  const used = new Set<unknown>();
  files.forEach(({ value }) => usedSources(value, used));
  for (const { file, value } of files) {
    const say: Say = (path, expected, came) => problems.push(problemAt({ file, path }, expected, came));
    const entries = entriesOf(value);
    if (file.kind === "edges") edgeStarts(entries, lifeEvents, say);
    if (file.kind === "ledger_muddling_on") judgedLinks(entries, say);
    if (file.kind === "ledger_payer_by_legal_basis") legalGroups(entries, legalBases, say);
    if (file.kind === "statutory_offerings") knownProducts(entries, products, say);
    if (file.kind === "sources") {
      entries.forEach(({ id }, index) => {
        if (!used.has(id)) say([index], "a source that an entry uses", `${String(id)}, used nowhere`);
      });
    }
  }
  return problems;
}
