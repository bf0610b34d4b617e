import { parseGlobalId, type Label } from "./kinds.js";
import { eventCause, issueCause, type Catalogue, type World } from "./world.js";

export type Answer = "YES" | "NO" | "UNKNOWN";

/** A situation as an app sends it: ids, local (`rent-arrears`) or global (`issue:rent-arrears`). */
export interface SituationInput {
  readonly lifeEvents?: readonly string[];
  readonly issues?: readonly string[];
  readonly deniedLifeEvents?: readonly string[];
  readonly deniedIssues?: readonly string[];
  readonly circumstances?: readonly { readonly circumstance: string; readonly holds: Answer }[];
  readonly conditions?: readonly { readonly condition: string; readonly holds: Answer }[];
  readonly groups?: readonly { readonly group: string; readonly belongs: Answer }[];
  /** Ids that were asked and stay unknown. */
  readonly asked?: readonly string[];
  /** Interventions that were tried before. */
  readonly tried?: readonly string[];
  /** The issue that matters most to the person. */
  readonly priority?: string;
  /** What the host program says of the moment: `frost` when the coming night feels below zero. */
  readonly context?: readonly string[];
}

/** A situation with every id at its place in the world. Lists are sorted, so the order of input is gone. */
export interface Situation {
  readonly events: readonly number[];
  readonly issues: readonly number[];
  readonly denied: readonly number[];
  readonly circumstances: ReadonlyMap<number, boolean>;
  readonly conditions: ReadonlyMap<number, boolean>;
  readonly groups: ReadonlyMap<number, boolean>;
  /** Global ids. */
  readonly asked: ReadonlySet<string>;
  readonly tried: ReadonlySet<number>;
  readonly priority?: number;
  /** Belief below 1 in events and issues that only a text hints at. */
  readonly hints: ReadonlyMap<number, number>;
  readonly context: ReadonlySet<string>;
}

/** Where an id was not understood. Never carries the value. */
export interface UnknownId {
  /** Such as `issues[2]`, `circumstances[0].circumstance` or `priority`. */
  readonly position: string;
  readonly expected: Label;
}

/** Nothing told. */
export const EMPTY_SITUATION: Situation = {
  events: [],
  issues: [],
  denied: [],
  circumstances: new Map(),
  conditions: new Map(),
  groups: new Map(),
  asked: new Set(),
  tried: new Set(),
  hints: new Map(),
  context: new Set(),
};

/** Reads ids against the world. Every unknown id is reported by its position; double ids count once. */
export function readSituation(
  world: World,
  input: SituationInput,
): { situation: Situation; unknown: readonly UnknownId[] } {
  const reader = new IdReader();
  const { read } = reader;
  const events = read("lifeEvents", "LifeEvent", input.lifeEvents, (id) => eventCause(world, id));
  const issues = read("issues", "Issue", input.issues, (id) => issueCause(world, id));
  const deniedEvents = read("deniedLifeEvents", "LifeEvent", input.deniedLifeEvents, (id) =>
    eventCause(world, id),
  );
  const deniedIssues = read("deniedIssues", "Issue", input.deniedIssues, (id) => issueCause(world, id));
  const priority = read("priority", "Issue", one(input.priority), (id) => issueCause(world, id));
  const situation: Situation = {
    events: sorted(events),
    issues: sorted(issues),
    denied: sorted([...deniedEvents, ...deniedIssues]),
    circumstances: reader.readAnswers(
      "circumstances",
      "circumstance",
      "Circumstance",
      input.circumstances,
      world.circumstances,
    ),
    conditions: reader.readAnswers(
      "conditions",
      "condition",
      "Condition",
      input.conditions,
      world.conditions,
    ),
    groups: reader.readAnswers("groups", "group", "Group", input.groups, world.groups),
    asked: new Set([...(input.asked ?? []), ...reader.unknownAnswers]),
    tried: new Set(read("tried", "Intervention", input.tried, (id) => world.interventions.index.get(id))),
    ...(priority[0] === undefined ? {} : { priority: priority[0] }),
    hints: new Map(),
    context: new Set(input.context ?? []),
  };
  return { situation, unknown: reader.unknown };
}

class IdReader {
  readonly unknown: UnknownId[] = [];
  /** Global ids that were answered with UNKNOWN. */
  readonly unknownAnswers: string[] = [];

  readonly read = (
    field: string,
    label: Label,
    ids: readonly string[] | undefined,
    find: (id: string) => number | undefined,
  ): number[] =>
    (ids ?? []).flatMap((id, place) => {
      const found = find(localId(label, id));
      if (found !== undefined) return [found];
      this.unknown.push({ position: field === "priority" ? field : `${field}[${place}]`, expected: label });
      return [];
    });

  /** Two different answers to one question: the later one counts, as in a conversation. */
  readAnswers<T extends { readonly id: string }>(
    field: string,
    key: string,
    label: Label,
    answers: readonly Readonly<Record<string, string>>[] | undefined,
    catalogue: Catalogue<T>,
  ): Map<number, boolean> {
    const known = new Map<number, boolean>();
    for (const [place, answer] of (answers ?? []).entries()) {
      const found = catalogue.index.get(localId(label, answer[key] ?? ""));
      const said = answer["holds"] ?? answer["belongs"];
      if (found === undefined) this.unknown.push({ position: `${field}[${place}].${key}`, expected: label });
      else if (said === "UNKNOWN") this.unknownAnswers.push(localId(label, answer[key] ?? ""));
      else known.set(found, said === "YES");
    }
    return known;
  }
}

function localId(label: Label, id: string): string {
  const parsed = parseGlobalId(id);
  return parsed?.label === label ? parsed.id : id;
}

function one<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function sorted(places: readonly number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}
