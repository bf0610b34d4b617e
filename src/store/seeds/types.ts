import type { Break, Intervention, Route } from "./types/actions.js";
import type { Block, Circumstance, Condition, Group, Knot, Structure } from "./types/conditions.js";
import type { Catalogue, CostUnit, Domain, Edge, Issue, LegalBasis, LifeEvent, ProviderType, Source } from "./types/evidence.js";
import type { LedgerSeeds } from "./types/ledger.js";
import type {
  Area, FormerArea, NotEverywhere, Offering, Precedent, Provider, Region, StatutoryOffering, UplMapping,
} from "./types/places.js";
import type { SafetySeeds } from "./types/safety.js";
import type { LexiconEntry, Question, SeedMeta, SeedNote, VocabularyTerm } from "./types/words.js";

export type * from "./types/actions.js";
export type * from "./types/common.js";
export type * from "./types/conditions.js";
export type * from "./types/evidence.js";
export type * from "./types/ledger.js";
export type * from "./types/places.js";
export type * from "./types/safety.js";
export type * from "./types/words.js";

/** All the knowledge of the seeds folder, in the order of its files. Every list is one kind; ids are unique within a kind. */
export interface Seeds {
  readonly meta: SeedMeta;
  readonly notes: readonly SeedNote[];
  readonly vocabulary: readonly VocabularyTerm[];
  readonly sources: readonly Source[];
  readonly domains: readonly Domain[];
  readonly catalogues: readonly Catalogue[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly issues: readonly Issue[];
  readonly edges: readonly Edge[];
  readonly interventions: readonly Intervention[];
  readonly routes: readonly Route[];
  readonly conditions: readonly Condition[];
  readonly blocks: readonly Block[];
  readonly knots: readonly Knot[];
  readonly structure: Structure;
  readonly circumstances: readonly Circumstance[];
  readonly groups: readonly Group[];
  readonly legalBases: readonly LegalBasis[];
  readonly providerTypes: readonly ProviderType[];
  readonly providers: readonly Provider[];
  readonly costUnits: readonly CostUnit[];
  readonly lexicon: readonly LexiconEntry[];
  readonly questions: readonly Question[];
  readonly safety: SafetySeeds;
  readonly ledger: LedgerSeeds;
  readonly breaks: readonly Break[];
  readonly precedents: readonly Precedent[];
  readonly areas: readonly Area[];
  readonly formerAreas: readonly FormerArea[];
  readonly regions: readonly Region[];
  readonly statutoryOfferings: readonly StatutoryOffering[];
  readonly notEverywhere: readonly NotEverywhere[];
  readonly offerings: readonly Offering[];
  readonly upl: readonly UplMapping[];
}
