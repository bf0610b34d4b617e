import { type SeedKindName, seedKinds } from "./manifest.js";
import type { SourceUse } from "./types/common.js";
import type { Seeds } from "./types.js";

/** The content of the files of one kind: lists joined in file order, a single object as it is. */
export type KindValues = ReadonlyMap<SeedKindName, unknown>;

/** Joins the values of the files by kind. Expects one value per file in `values`, lists for kinds that are lists. */
export function joinByKind(values: Iterable<{ kind: SeedKindName; list: boolean; value: unknown }>): KindValues {
  const joined = new Map<SeedKindName, unknown>(seedKinds.map(({ kind, list }) => [kind, list ? [] : undefined]));
  for (const { kind, list, value } of values) {
    if (list) (joined.get(kind) as unknown[]).push(...((value ?? []) as unknown[]));
    else joined.set(kind, value);
  }
  return joined;
}

/** In the files a use of a source is an id or an object; everywhere after reading it is an object. Changes the values in place. */
function expandSourceUses(value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach(expandSourceUses);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "sources" && Array.isArray(inner)) {
        inner.forEach((use: string | SourceUse, at) => {
          if (typeof use === "string") inner[at] = { source: use };
        });
      } else expandSourceUses(inner);
    }
  }
}

/** The typed knowledge. The values must have passed the schemas: their shape is not looked at again. */
export function assembleSeeds(values: KindValues): Seeds {
  for (const value of values.values()) expandSourceUses(value);
  const of = <T>(kind: SeedKindName): T => values.get(kind) as T;
  return {
    meta: of("meta"),
    notes: of("notes"),
    vocabulary: of("vocabulary"),
    sources: of("sources"),
    domains: of("domains"),
    catalogues: of("catalogues"),
    lifeEvents: of("life_events"),
    issues: of("issues"),
    edges: of("edges"),
    interventions: of("interventions"),
    routes: of("routes"),
    conditions: of("conditions"),
    blocks: of("blocks"),
    knots: of("knots"),
    structure: of("structure"),
    circumstances: of("circumstances"),
    groups: of("groups"),
    legalBases: of("legal_bases"),
    providerTypes: of("provider_types"),
    providers: of("providers"),
    costUnits: of("cost_units"),
    lexicon: of("lexicon"),
    questions: of("questions"),
    safety: {
      levels: of("safety_levels"),
      places: of("safety_places"),
      askNotes: of("safety_ask_notes"),
      contacts: of("safety_contacts"),
      flags: of("safety_flags"),
      duties: of("safety_duties"),
      rules: of("safety_rules"),
      notAcute: of("safety_not_acute"),
      notAcuteSituations: of("safety_not_acute_situations"),
      words: of("safety_words"),
      proposedLegalBases: of("safety_proposed_legal_bases"),
      vocabularyGaps: of("safety_vocabulary_gaps"),
    },
    ledger: {
      payers: of("ledger_payers"),
      muddlingOn: of("ledger_muddling_on"),
      payerRules: of("ledger_payer_rules"),
      payerByKind: of("ledger_payer_by_kind"),
      payerByLegalBasis: of("ledger_payer_by_legal_basis"),
      payerByActor: of("ledger_payer_by_actor"),
      payerExceptions: of("ledger_payer_exceptions"),
      pockets: of("ledger_pockets"),
      roles: of("ledger_roles"),
      table: of("ledger_table"),
      valueTriangle: of("ledger_value_triangle"),
    },
    breaks: of("breaks"),
    precedents: of("precedents"),
    areas: of("areas"),
    formerAreas: of("former_areas"),
    regions: of("regions"),
    statutoryOfferings: of("statutory_offerings"),
    notEverywhere: of("not_everywhere"),
    offerings: of("offerings"),
    upl: of("upl"),
  };
}
