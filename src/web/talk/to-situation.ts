import type { WaysDocument } from "../api/documents.js";
import type { VariablesOf } from "../api/graphql.js";
import type { Fact, FactKind, Holds, Talk } from "./talk.js";

export type Situation = VariablesOf<typeof WaysDocument>["situation"];
export type Weights = NonNullable<VariablesOf<typeof WaysDocument>["weights"]>;

/** The most that own hands may add to the order; asked for when someone names what goes well or who helps. */
const OWN_HANDS_FIRST = 0.3;

/** What is asked of the API: ids only. Words, names and the plan stay in the tab. */
export function toSituation({ facts, asked, misfits, municipality, priority }: Talk): Situation {
  const ids = (kind: FactKind, holds: Holds): string[] =>
    facts.filter((fact) => fact.kind === kind && fact.holds === holds).map(({ id }) => id);
  const of = (kind: FactKind): Fact[] => facts.filter((fact) => fact.kind === kind);
  return {
    lifeEvents: ids("LifeEvent", "YES"),
    deniedLifeEvents: ids("LifeEvent", "NO"),
    issues: ids("Issue", "YES"),
    deniedIssues: ids("Issue", "NO"),
    circumstances: of("Circumstance").map(({ id, holds }) => ({ circumstance: id, holds })),
    conditions: of("Condition").map(({ id, holds }) => ({ condition: id, holds })),
    groups: of("Group").map(({ id, holds }) => ({ group: id, belongs: holds })),
    asked: [...asked, ...facts.filter(({ holds }) => holds === "UNKNOWN").map(({ id }) => id)],
    tried: Object.entries(misfits).flatMap(([id, why]) => (why === "tried" ? [id] : [])),
    ...(municipality === undefined ? {} : { municipality: municipality.code }),
    ...(priority === undefined ? {} : { priority }),
  };
}

/** Own hands first as soon as someone told what goes well or who helps already. */
export function toWeights({ goesWell }: Talk): Weights | null {
  return goesWell.trim() === "" ? null : { ownHands: OWN_HANDS_FIRST };
}

/** Whether there is anything to start from: the API answers from the first fact on. */
export function hasStart({ facts }: Talk): boolean {
  return facts.some(({ holds }) => holds === "YES");
}
