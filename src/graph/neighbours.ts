import type { Address, Establishment, Exclusion, Meaning, Requirement } from "../domain/concepts.js";
import type { Label } from "../domain/kinds.js";
import type { World } from "../domain/world.js";

/** An act at its place in the catalogue of its own kind. */
export interface ActRef {
  readonly label: "Intervention" | "Route";
  readonly index: number;
}

/** A node of the read model by label and place; life events and issues by their place in the cause graph. */
export interface NodeRef {
  readonly label: Label;
  readonly index: number;
}

/**
 * Every relationship of a world read from its far end: rows by the place of the target, in the order of the
 * catalogues. `Meaning` stands both ways. Places of life events and issues are those of the cause graph.
 */
export interface Neighbours {
  /** Places in `world.causes.edges` of the links that end at a cause. */
  readonly linksTo: readonly (readonly number[])[];
  readonly addressedBy: readonly (readonly { intervention: number; address: Address }[])[];
  /** By condition. */
  readonly requiredBy: readonly (readonly { act: ActRef; requirement: Requirement }[])[];
  readonly establishedBy: readonly (readonly { act: ActRef; establishment: Establishment }[])[];
  readonly impliedBy: readonly (readonly number[])[];
  /** Conditions that a cause rules out, makes doubtful or ensures. */
  readonly rulesOut: readonly (readonly number[])[];
  readonly doubts: readonly (readonly number[])[];
  readonly ensures: readonly (readonly number[])[];
  /** Acts that an issue shuts out, hard or soft. */
  readonly excludedBy: readonly (readonly { intervention: number; exclusion: Exclusion }[])[];
  /** By circumstance. */
  readonly meanings: readonly (readonly Meaning[])[];
  readonly meantBy: Readonly<Record<Meaning["target"], readonly (readonly Meaning[])[]>>;
  /** By intervention: the acts whose requirement it sets aside. */
  readonly waives: readonly (readonly { act: ActRef; requirement: Requirement }[])[];
  /** By legal basis. */
  readonly grounds: readonly (readonly { intervention: number; decisive: boolean }[])[];
  /** By kind of provider, and by group. */
  readonly canBeDoneBy: readonly (readonly number[])[];
  readonly onlyForGroup: readonly (readonly number[])[];
  /** By domain: places in the catalogue of issues. */
  readonly issuesIn: readonly (readonly number[])[];
  /** By area. */
  readonly contains: readonly (readonly number[])[];
  readonly predecessors: readonly (readonly number[])[];
  /** By source: what rests on it. */
  readonly supports: readonly (readonly NodeRef[])[];
}

const KNOWN = new WeakMap<World, Neighbours>();

/** The neighbours of a world, computed the first time they are asked for and kept as long as the world is. */
export function neighboursOf(world: World): Neighbours {
  const known = KNOWN.get(world);
  if (known !== undefined) return known;
  const neighbours = {
    ...causeRows(world),
    ...conditionRows(world),
    ...actRows(world),
    ...meaningRows(world),
    ...areaRows(world),
    supports: supportRows(world),
  };
  KNOWN.set(world, neighbours);
  return neighbours;
}

function causeRows({ causes, issues, domains, interventions, conditionLogic }: World) {
  const linksTo = rows<number>(causes.size);
  causes.edges.forEach(({ to }, link) => linksTo[to]?.push(link));
  const addressedBy = rows<{ intervention: number; address: Address }>(causes.size);
  const excludedBy = rows<{ intervention: number; exclusion: Exclusion }>(causes.size);
  interventions.list.forEach(({ addresses, excludes }, intervention) => {
    for (const address of addresses) addressedBy[address.cause]?.push({ intervention, address });
    for (const exclusion of excludes)
      if (exclusion.kind === "issue") excludedBy[exclusion.index]?.push({ intervention, exclusion });
  });
  const issuesIn = rows<number>(domains.list.length);
  issues.list.forEach(({ domain }, issue) => issuesIn[domains.index.get(domain) ?? -1]?.push(issue));
  const ensures = rows<number>(causes.size);
  conditionLogic.ensuredBy.forEach((all, condition) => {
    for (const { kind, index } of all) if (kind === "cause") ensures[index]?.push(condition);
  });
  return {
    linksTo,
    addressedBy,
    excludedBy,
    issuesIn,
    ensures,
    rulesOut: turned(conditionLogic.ruledOutBy, causes.size),
    doubts: turned(conditionLogic.doubtedBy, causes.size),
  };
}

function conditionRows({ conditions, conditionLogic, interventions, routes }: World) {
  const requiredBy = rows<{ act: ActRef; requirement: Requirement }>(conditions.list.length);
  const establishedBy = rows<{ act: ActRef; establishment: Establishment }>(conditions.list.length);
  const waives = rows<{ act: ActRef; requirement: Requirement }>(interventions.list.length);
  for (const label of ["Intervention", "Route"] as const) {
    const { list } = label === "Intervention" ? interventions : routes;
    list.forEach(({ requires, establishes }, index) => {
      const act: ActRef = { label, index };
      for (const establishment of establishes)
        establishedBy[establishment.condition]?.push({ act, establishment });
      for (const requirement of requires) {
        requiredBy[requirement.condition]?.push({ act, requirement });
        for (const id of requirement.waivableBy)
          waives[interventions.index.get(id) ?? -1]?.push({ act, requirement });
      }
    });
  }
  return {
    requiredBy,
    establishedBy,
    waives,
    impliedBy: turned(conditionLogic.implies, conditions.list.length),
  };
}

function actRows({ interventions, legalBases, providerKinds, groups }: World) {
  const grounds = rows<{ intervention: number; decisive: boolean }>(legalBases.list.length);
  const canBeDoneBy = rows<number>(providerKinds.list.length);
  const onlyForGroup = rows<number>(groups.list.length);
  interventions.list.forEach((act, intervention) => {
    for (const { legalBasis, decisive } of act.grounds)
      grounds[legalBases.index.get(legalBasis) ?? -1]?.push({ intervention, decisive });
    for (const actor of act.actors) canBeDoneBy[providerKinds.index.get(actor) ?? -1]?.push(intervention);
    if (act.onlyFor !== undefined) onlyForGroup[act.onlyFor.group]?.push(intervention);
  });
  return { grounds, canBeDoneBy, onlyForGroup };
}

function meaningRows({ meanings, circumstances, causes, conditions, groups }: World) {
  const byCircumstance = rows<Meaning>(circumstances.list.length);
  const meantBy = {
    cause: rows<Meaning>(causes.size),
    condition: rows<Meaning>(conditions.list.length),
    group: rows<Meaning>(groups.list.length),
  };
  for (const meaning of meanings) {
    byCircumstance[meaning.circumstance]?.push(meaning);
    meantBy[meaning.target][meaning.index]?.push(meaning);
  }
  return { meanings: byCircumstance, meantBy };
}

function areaRows({ areas }: World) {
  const contains = rows<number>(areas.list.length);
  const predecessors = rows<number>(areas.list.length);
  areas.list.forEach(({ within, successors }, area) => {
    for (const id of within) contains[areas.index.get(id) ?? -1]?.push(area);
    for (const id of successors) predecessors[areas.index.get(id) ?? -1]?.push(area);
  });
  return { contains, predecessors };
}

function supportRows({
  sources,
  lifeEvents,
  issues,
  causes,
  interventions,
  legalBases,
  domains,
}: World): NodeRef[][] {
  const supports = rows<NodeRef>(sources.list.length);
  const add = (label: Label, list: readonly { readonly sources: readonly string[] }[], shift = 0): void =>
    list.forEach(({ sources: ids }, place) => {
      for (const id of new Set(ids))
        supports[sources.index.get(id) ?? -1]?.push({ label, index: place + shift });
    });
  add("LifeEvent", lifeEvents.list);
  add("Issue", issues.list, causes.eventCount);
  add("Intervention", interventions.list);
  add("LegalBasis", legalBases.list);
  add("Domain", domains.list);
  return supports;
}

function rows<T>(size: number): T[][] {
  return Array.from({ length: size }, () => []);
}

function turned(lists: readonly (readonly number[])[], size: number): number[][] {
  const back = rows<number>(size);
  lists.forEach((all, from) => {
    for (const to of all) back[to]?.push(from);
  });
  return back;
}
