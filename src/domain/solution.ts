import type {
  Address,
  CauseEdge,
  Condition,
  Exclusion,
  FactRef,
  Group,
  Intervention,
  LegalBasis,
} from "./concepts.js";
import type { BestPaths } from "./best-paths.js";
import { checkConditions, type ConditionCheck } from "./condition-checks.js";
import { excludes } from "./door.js";
import { fitSentence, knownFact, unfitSentence, type KnownFact } from "./fact-words.js";
import type { Facts } from "./facts.js";
import { isKnown } from "./fit.js";
import type { Label } from "./kinds.js";
import type { Ranking, Scored } from "./ranking.js";
import type { Text } from "./text.js";
import { reasonsOf, type Reason } from "./value.js";
import { pathSentence } from "./path-words.js";
import { causeAt, type World } from "./world.js";

/** One node of a path, with the link of the cause graph that led to it. The first node has no link. */
export interface PathStep {
  readonly label: Label;
  readonly id: string;
  readonly name: Text;
  readonly by?: CauseEdge;
  /** A text hinted at it; nobody told or confirmed it. */
  readonly isHint?: true;
}

/** The best path of one reason: told node, what it leads to, and the issue that the act addresses. */
export interface SolutionPath {
  /** From the told node to the addressed issue; the intervention itself is not repeated. */
  readonly steps: readonly PathStep[];
  readonly address: Address;
  /** Share of this reason in the value of the act, in [0, 1]. */
  readonly share: number;
  /** Product of the strengths times p of the reason. Not a chance. */
  readonly strength: number;
  readonly sentence: Text;
}

/** Whether the person belongs to the group the act is only for. */
export interface GroupCheck {
  readonly group: Group;
  readonly text: Text;
  readonly belongs: "YES" | "UNKNOWN";
}

export interface LawfulGround {
  readonly basis: LegalBasis;
  readonly decisive: boolean;
}

/** One ranked intervention with everything that explains it, except who does it here. */
export interface Solution {
  /** 1 for the first place. */
  readonly rank: number;
  readonly intervention: Intervention;
  readonly scored: Scored;
  /** Strongest first; every reason, also those without a path. */
  readonly reasons: readonly Reason[];
  /** Largest share first. */
  readonly paths: readonly SolutionPath[];
  readonly fits: readonly KnownFact[];
  readonly unfit: readonly KnownFact[];
  readonly fitSentence?: Text;
  readonly unfitSentence?: Text;
  readonly group?: GroupCheck;
  readonly conditions: readonly ConditionCheck[];
  /** Soft exclusions that hold: warnings, not closed doors. */
  readonly warnings: readonly Exclusion[];
  readonly grounds: readonly LawfulGround[];
}

/** Explains one place of a ranking. Pure; costs a few lookups, so it is done for the places that are shown. */
export function explainSolution(
  world: World,
  { facts, input }: Pick<Ranking, "facts" | "input">,
  paths: BestPaths,
  scored: Scored,
  rank: number,
): Solution {
  const intervention = interventionAt(world, scored.index);
  const known = (refs: readonly FactRef[]): KnownFact[] =>
    refs.filter((fact) => isKnown(facts, fact)).map((fact) => knownFact(world, fact));
  const fits = known(intervention.fitsWhen);
  const unfit = known(intervention.notWhen);
  const reasons = reasonsOf(intervention, input);
  const own = new Set(intervention.addresses.map(({ cause }) => cause));
  return {
    rank,
    intervention,
    scored,
    reasons,
    paths: reasons.flatMap((reason) => solutionPath(world, facts, paths, reason, intervention)),
    fits,
    unfit,
    ...named("fitSentence", fitSentence(fits)),
    ...named("unfitSentence", unfitSentence(unfit)),
    ...named("group", groupCheck(world, facts, intervention)),
    conditions: checkConditions(world, facts, intervention),
    warnings: intervention.excludes.filter((each) => !each.hard && excludes(each, facts, own)),
    grounds: intervention.grounds.flatMap(({ legalBasis, decisive }) => {
      const basis = world.legalBases.list[world.legalBases.index.get(legalBasis) ?? -1];
      return basis === undefined ? [] : [{ basis, decisive }];
    }),
  };
}

export function interventionAt(world: World, index: number): Intervention {
  const intervention = world.interventions.list[index];
  if (intervention === undefined) throw new RangeError("expected a place in the catalogue of interventions");
  return intervention;
}

/** The condition a check is about, for callers that hold only an index. */
export function conditionAt(world: World, index: number): Condition {
  const condition = world.conditions.list[index];
  if (condition === undefined) throw new RangeError("expected a place in the catalogue of conditions");
  return condition;
}

function solutionPath(
  world: World,
  facts: Facts,
  paths: BestPaths,
  reason: Reason,
  act: Intervention,
): SolutionPath[] {
  const chain = paths.to(reason.address.cause);
  if (chain === undefined) return [];
  const isTold = facts.told[chain.start] === 1;
  const first: PathStep = { ...step(world, chain.start), ...(isTold ? {} : { isHint: true }) };
  const steps = [first, ...chain.links.map((link) => ({ ...step(world, link.to), by: link }))];
  return [
    {
      steps,
      address: reason.address,
      share: reason.share,
      strength: chain.product * reason.p,
      sentence: pathSentence(steps, reason.address, act),
    },
  ];
}

function step(world: World, cause: number): PathStep {
  const { label, node } = causeAt(world, cause);
  return { label, id: node.id, name: node.name };
}

function groupCheck(world: World, facts: Facts, { onlyFor }: Intervention): GroupCheck | undefined {
  if (onlyFor === undefined) return undefined;
  const group = world.groups.list[onlyFor.group];
  if (group === undefined) return undefined;
  return { group, text: onlyFor.text, belongs: facts.groups[onlyFor.group] === 1 ? "YES" : "UNKNOWN" };
}

function named<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
