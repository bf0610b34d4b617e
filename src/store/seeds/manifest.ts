/** One kind of seed: where it stands below the seeds folder (a file, or a folder of files by theme) and whether it is a list. */
export interface SeedKind {
  readonly kind: string;
  readonly at: string;
  readonly list: boolean;
}

const list = <K extends string>(kind: K, at: string) => ({ kind, at, list: true }) as const;
const single = <K extends string>(kind: K, at: string) => ({ kind, at, list: false }) as const;

/** Every kind, in the order in which it is read. The name is also that of its schema (`schema/<kind>.schema.json`) and of its count. */
export const seedKinds = [
  single("meta", "meta.yaml"),
  list("notes", "notes.yaml"),
  list("vocabulary", "vocabulary.yaml"),
  list("sources", "sources"),
  list("domains", "domains.yaml"),
  list("catalogues", "catalogues.yaml"),
  list("life_events", "life-events.yaml"),
  list("issues", "issues"),
  list("edges", "edges"),
  list("interventions", "interventions"),
  list("routes", "routes.yaml"),
  list("conditions", "conditions.yaml"),
  list("blocks", "blocks.yaml"),
  list("knots", "knots.yaml"),
  single("structure", "structure.yaml"),
  list("circumstances", "circumstances.yaml"),
  list("groups", "groups.yaml"),
  list("legal_bases", "legal-bases.yaml"),
  list("provider_types", "provider-types.yaml"),
  list("providers", "providers"),
  list("cost_units", "cost-units.yaml"),
  list("lexicon", "lexicon"),
  list("questions", "questions.yaml"),
  list("safety_levels", "safety/levels.yaml"),
  list("safety_places", "safety/places.yaml"),
  list("safety_ask_notes", "safety/ask-notes.yaml"),
  list("safety_contacts", "safety/contacts.yaml"),
  list("safety_flags", "safety/flags.yaml"),
  list("safety_duties", "safety/duties.yaml"),
  list("safety_rules", "safety/rules.yaml"),
  list("safety_not_acute", "safety/not-acute.yaml"),
  list("safety_not_acute_situations", "safety/not-acute-situations.yaml"),
  single("safety_words", "safety/words.yaml"),
  list("safety_proposed_legal_bases", "safety/proposed-legal-bases.yaml"),
  list("safety_vocabulary_gaps", "safety/vocabulary-gaps.yaml"),
  list("ledger_payers", "ledger/payers.yaml"),
  list("ledger_muddling_on", "ledger/muddling-on.yaml"),
  single("ledger_payer_rules", "ledger/payer-rules.yaml"),
  list("ledger_payer_by_kind", "ledger/payer-by-kind.yaml"),
  list("ledger_payer_by_legal_basis", "ledger/payer-by-legal-basis.yaml"),
  list("ledger_payer_by_actor", "ledger/payer-by-actor.yaml"),
  list("ledger_payer_exceptions", "ledger/payer-exceptions.yaml"),
  single("ledger_pockets", "ledger/pockets.yaml"),
  list("ledger_roles", "ledger/roles.yaml"),
  single("ledger_table", "ledger/table.yaml"),
  single("ledger_value_triangle", "ledger/value-triangle.yaml"),
  list("breaks", "breaks.yaml"),
  list("precedents", "precedents.yaml"),
  list("areas", "areas.yaml"),
  list("former_areas", "former-areas.yaml"),
  list("regions", "regions.yaml"),
  list("statutory_offerings", "statutory-offerings.yaml"),
  list("not_everywhere", "not-everywhere.yaml"),
  list("offerings", "offerings"),
  list("upl", "upl.yaml"),
] as const satisfies readonly SeedKind[];

export type SeedKindName = (typeof seedKinds)[number]["kind"];
