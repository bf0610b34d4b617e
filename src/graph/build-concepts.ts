import type {
  Applicability,
  Area,
  AreaKind,
  Circumstance,
  Condition,
  Domain,
  Group,
  IdRule,
  Issue,
  LegalBasis,
  LifeEvent,
  ProviderKind,
  Source,
} from "../domain/concepts.js";
import type { NodeRow } from "../domain/graph-rows.js";
import type { Catalogue } from "../domain/world.js";
import { optional, Props } from "./props.js";
import { catalogueOf, type RowIndex } from "./row-index.js";

export interface Concepts {
  readonly lifeEvents: Catalogue<LifeEvent>;
  readonly issues: Catalogue<Issue>;
  readonly conditions: Catalogue<Condition>;
  readonly circumstances: Catalogue<Circumstance>;
  readonly groups: Catalogue<Group>;
  readonly legalBases: Catalogue<LegalBasis>;
  readonly sources: Catalogue<Source>;
  readonly domains: Catalogue<Domain>;
  readonly providerKinds: Catalogue<ProviderKind>;
  readonly areas: Catalogue<Area>;
}

/** The catalogues whose entries stand on their own. */
export function buildConcepts(rows: RowIndex): Concepts {
  return {
    lifeEvents: catalogueOf(rows.nodes("LifeEvent"), (row) => lifeEvent(row, rows)),
    issues: catalogueOf(rows.nodes("Issue"), (row) => issue(row, rows)),
    conditions: catalogueOf(rows.nodes("Condition"), condition),
    circumstances: catalogueOf(rows.nodes("Circumstance"), circumstance),
    groups: catalogueOf(rows.nodes("Group"), group),
    legalBases: catalogueOf(rows.nodes("LegalBasis"), (row) => legalBasis(row, rows)),
    sources: catalogueOf(rows.nodes("Source"), source),
    domains: catalogueOf(rows.nodes("Domain"), (row) => domain(row, rows)),
    providerKinds: catalogueOf(rows.nodes("ProviderKind"), providerKind),
    areas: catalogueOf(rows.nodes("Area"), (row) => area(row, rows)),
  };
}

function named(row: NodeRow): { id: string; name: { nl: string; en: string } } {
  return { id: row.id, name: new Props(row).both("name") };
}

/** Sources of a node and whether it still lacks one. */
export function sourced(row: NodeRow, rows: RowIndex): { sources: readonly string[]; needsSource: boolean } {
  return { sources: rows.sourcesOf(row.label, row.id), needsSource: new Props(row).flag("needsSource") };
}

function lifeEvent(row: NodeRow, rows: RowIndex): LifeEvent {
  const props = new Props(row);
  return {
    ...named(row),
    ...sourced(row, rows),
    lifeStage: props.text("lifeStage"),
    typicalAges: props.text("typicalAges"),
    notes: props.both("notes"),
  };
}

function issue(row: NodeRow, rows: RowIndex): Issue {
  const props = new Props(row);
  return {
    ...named(row),
    ...sourced(row, rows),
    description: props.both("description"),
    domain: rows.edgesFrom("IN_DOMAIN", "Issue", row.id)[0]?.to ?? props.text("domain"),
    theme: props.text("theme"),
    severity: props.number("severity"),
    role: props.text("role"),
    signals: props.bothLists("signals"),
    ...optional("prevalence", props.maybeBoth("prevalence")),
  };
}

function condition(row: NodeRow): Condition {
  const props = new Props(row);
  return {
    ...named(row),
    kind: props.text("kind"),
    sensitive: props.flag("sensitive"),
    question: props.both("question"),
    ...optional("askNote", props.maybeBoth("askNote")),
    ...optional("appliesWhen", props.maybeBoth("appliesWhen")),
    ...optional("applies", props.json<Applicability>("appliesJson")),
    ifNotApplicable: props.text("ifNotApplicable") === "fails" ? "fails" : "holds",
    prior: props.number("prior"),
  };
}

function circumstance(row: NodeRow): Circumstance {
  const props = new Props(row);
  return {
    ...named(row),
    kind: props.text("kind"),
    sensitive: props.flag("sensitive"),
    definition: props.both("definition"),
    question: props.both("question"),
  };
}

function group(row: NodeRow): Group {
  const rule = new Props(row).json<{ any: IdRule; all?: IdRule }>("ruleJson");
  return { ...named(row), any: rule?.any ?? {}, ...optional("all", rule?.all) };
}

function legalBasis(row: NodeRow, rows: RowIndex): LegalBasis {
  const props = new Props(row);
  return {
    ...named(row),
    ...sourced(row, rows),
    law: props.text("law"),
    article: props.text("article"),
    gist: props.both("gist"),
    mode: props.text("mode"),
    ...optional("bwb", props.maybeText("bwb")),
    articleNeedsSource: props.flag("articleNeedsSource"),
  };
}

function source(row: NodeRow): Source {
  const props = new Props(row);
  return {
    id: row.id,
    url: props.text("url"),
    publisher: props.text("publisher"),
    ...optional("year", props.maybeNumber("year")),
    ...optional("note", props.maybeText("note")),
  };
}

function domain(row: NodeRow, rows: RowIndex): Domain {
  return { ...named(row), sources: rows.sourcesOf("Domain", row.id) };
}

function providerKind(row: NodeRow): ProviderKind {
  const props = new Props(row);
  return { ...named(row), sector: props.text("sector"), description: props.both("description") };
}

function area(row: NodeRow, rows: RowIndex): Area {
  const props = new Props(row);
  return {
    id: row.id,
    name: props.text("name"),
    kind: props.text("kind") as AreaKind,
    ...optional("regionKind", props.maybeText("regionKind")),
    ...optional("ended", props.maybeText("ended")),
    within: rows.edgesFrom("WITHIN", "Area", row.id).map(({ to }) => to),
    successors: rows.edgesFrom("SUCCEEDED_BY", "Area", row.id).map(({ to }) => to),
  };
}
