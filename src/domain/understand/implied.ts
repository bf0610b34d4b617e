import type { World } from "../world.js";
import type { ConceptKind } from "./lexicon-book.js";

/** A concept by its kind and local id. */
export interface ConceptRef {
  readonly kind: ConceptKind;
  readonly id: string;
}

/**
 * What a concept is or holds by the definition of its name: `rent-arrears` is rent unpaid, a birth gives a child.
 * Only what cannot be otherwise; never what often goes with it. `i` issue, `e` life event, `c` circumstance.
 */
const BY_DEFINITION = `
i:rent-arrears > c:rent_arrears
i:problematic-debt > c:debts_problematic
i:benefit-reclaim-debt > e:benefit-clawback c:debt_to_government
e:benefit-clawback > i:benefit-reclaim-debt c:debt_to_government
i:scam-loss > e:scam-or-identity-fraud
i:identity-fraud-debt > e:scam-or-identity-fraud
i:benefit-sanction > e:benefit-stopped-or-cut c:income_benefit
i:benefit-stopped-wrongly > e:benefit-stopped-or-cut
i:shared-cost-cut > c:income_benefit
i:youth-norm-too-low > c:income_benefit
i:benefit-below-minimum > c:income_benefit
e:starting-benefit > c:income_benefit
i:family-homelessness > i:homelessness c:homeless c:has_children
i:homelessness > c:homeless
i:homeless-eu-worker > i:homelessness c:homeless
i:ill-without-home > i:homelessness c:homeless
i:pregnant-without-home > i:homelessness c:homeless c:pregnant e:pregnancy
i:sofa-surfing > c:staying_with_others
e:host-ends-stay > c:staying_with_others c:must_leave_soon
i:stuck-in-shelter > c:in_shelter
i:no-registered-address > c:no_registered_address
i:overcrowding > c:overcrowded_home
i:empty-home > c:empty_home
e:temporary-lease-ends > c:temporary_tenancy c:must_leave_soon
i:unemployment > c:unemployed
i:long-term-unemployment > i:unemployment c:unemployed
i:self-employed-no-income > c:income_self_employed
e:starting-business > c:income_self_employed
i:job-insecurity > c:income_work
e:starting-study > c:student
i:no-support-network > c:no_network
i:chronic-illness > c:chronic_illness
i:mild-intellectual-disability > c:intellectual_disability
i:disability-not-seen > i:mild-intellectual-disability c:intellectual_disability
i:drug-dependence > c:addiction
i:gambling > c:addiction
e:relapse > c:addiction
i:smoking-in-pregnancy > i:smoking e:pregnancy c:pregnant
e:pregnancy > c:pregnant
e:unplanned-pregnancy > e:pregnancy c:pregnant
e:birth-of-child > c:has_children c:baby
e:premature-birth > e:birth-of-child c:has_children c:baby
e:birth-of-child-with-disability > e:birth-of-child c:has_children c:baby c:child_with_disability
e:child-diagnosed-with-disability > c:has_children c:child_with_disability
i:disabled-child-load > c:has_children c:child_with_disability
i:carer-overload > c:informal_carer
e:becoming-informal-carer > c:informal_carer
i:home-too-soon > e:hospital-discharge
e:mental-health-crisis > c:psychiatric_care
e:psychiatric-discharge > c:psychiatric_care
i:victimisation > e:victim-of-crime
i:early-school-leaving > e:leaving-school-without-qualification i:no-qualification
e:leaving-school-without-qualification > i:no-qualification i:early-school-leaving
i:reoffending > i:offending
i:call-to-prison > e:detention-starts
e:release-from-detention > c:detention_recent
e:detention-starts > c:detention_recent
i:out-of-home-placement > c:has_children c:child_placed_out_of_home
e:child-placed-out-of-home > i:out-of-home-placement c:has_children c:child_placed_out_of_home
i:siblings-apart > i:out-of-home-placement c:has_children c:child_placed_out_of_home
i:failed-return-home > i:out-of-home-placement c:has_children c:child_placed_out_of_home
e:child-returns-from-care > c:has_children c:child_placed_out_of_home
e:supervision-order > c:has_children c:child_protection_involved
i:threatened-placement > c:has_children
i:fear-of-child-removal > c:has_children
i:parenting-stress > c:has_children
i:child-behaviour-problems > c:has_children
i:child-emotional-problems > c:has_children
i:child-developmental-delay > c:has_children
i:child-maltreatment > c:has_children
i:parent-child-contact-loss > c:has_children
i:high-conflict-separation > e:separation-or-divorce c:has_children
i:no-consent-other-parent > c:has_children
i:childcare-gap > c:has_children
i:unpaid-alimony > c:has_children
i:child-poverty > c:has_children
i:school-costs > c:has_children
i:school-out-of-reach > c:has_children
i:hungry-at-school > c:has_children
i:child-left-out > c:has_children
i:no-clean-clothes > c:has_children
i:infant-feeding-cost > c:has_children c:baby
e:child-starts-school > c:has_children
e:child-drops-out-of-school > i:school-absence c:has_children
e:child-turns-18-at-home > c:has_children
e:becoming-single-parent > c:has_children c:single_parent
e:marriage > c:couple
e:moving-in-together > c:couple
e:leaving-violent-relationship > i:partner-violence c:violence_fled
e:residence-permit-granted > c:residence_permit
e:residence-permit-refused-or-lost > i:insecure-residence-status c:request_refused
e:arrival-as-refugee > c:newcomer
e:labour-migration > c:newcomer
i:undocumented-no-care > i:insecure-residence-status
i:stuck-in-administration > c:protective_administration
i:garnishment-too-high > c:garnishment
i:bank-account-seized > c:garnishment
c:rent_arrears > i:rent-arrears
c:debts_problematic > i:problematic-debt
c:homeless > i:homelessness
c:staying_with_others > i:sofa-surfing
c:no_registered_address > i:no-registered-address
c:overcrowded_home > i:overcrowding
c:empty_home > i:empty-home
c:unemployed > i:unemployment
c:no_network > i:no-support-network
c:chronic_illness > i:chronic-illness
c:intellectual_disability > i:mild-intellectual-disability
c:pregnant > e:pregnancy
c:single_parent > c:has_children
c:three_or_more_children > c:has_children
c:baby > c:has_children
c:child_with_disability > c:has_children
`;

const KINDS = { i: "issue", e: "lifeEvent", c: "circumstance" } as const;

/** Everything a concept implies, followed to the end; nothing the world does not know. */
export type Implications = ReadonlyMap<string, readonly ConceptRef[]>;

export function keyOf({ kind, id }: ConceptRef): string {
  return `${kind}:${id}`;
}

/**
 * The definitions, closed. What a circumstance further means (`means` in the seeds) is left to the one closure of
 * facts, which follows it when the circumstance is told.
 */
export function implicationsOf(world: World): Implications {
  const direct = new Map<string, ConceptRef[]>();
  const add = (from: ConceptRef, to: ConceptRef): void => {
    if (placeIn(world, from) !== undefined && placeIn(world, to) !== undefined)
      direct.set(keyOf(from), [...(direct.get(keyOf(from)) ?? []), to]);
  };
  for (const line of BY_DEFINITION.trim().split("\n")) {
    const [from = "", to = ""] = line.split(" > ");
    for (const each of to.split(" ")) add(readRef(from), readRef(each));
  }
  return new Map([...direct.keys()].map((key) => [key, closure(key, direct)]));
}

function closure(start: string, direct: ReadonlyMap<string, readonly ConceptRef[]>): ConceptRef[] {
  const found = new Map<string, ConceptRef>();
  const open = [start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const ref of direct.get(key) ?? []) {
      if (found.has(keyOf(ref)) || keyOf(ref) === start) continue;
      found.set(keyOf(ref), ref);
      open.push(keyOf(ref));
    }
  }
  return [...found.values()];
}

function readRef(written: string): ConceptRef {
  const [kind = "", id = ""] = written.split(":");
  return { kind: KINDS[kind as keyof typeof KINDS], id };
}

/** Place of a concept in the catalogue of its kind; undefined when the world lacks it. */
export function placeIn(world: World, { kind, id }: ConceptRef): number | undefined {
  const catalogues = { issue: world.issues, lifeEvent: world.lifeEvents, circumstance: world.circumstances };
  return catalogues[kind].index.get(id);
}
