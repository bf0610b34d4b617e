import { globalId, type Label } from "./kinds.js";
import type { Situation } from "./situation.js";
import { causeAt, type World } from "./world.js";

/**
 * One situation out of what was told by ids and what was read in a text. Ids are said on purpose, so they correct
 * the text: what they deny, answer otherwise or leave unknown (`asked`) is taken out of the reading, without a
 * contradiction.
 */
export function withReading(world: World, told: Situation, read: Situation): Situation {
  const isOpen = (label: Label, id: string): boolean =>
    !told.asked.has(id) && !told.asked.has(globalId(label, id));
  const denied = new Set(told.denied);
  const counts = (cause: number): boolean => {
    const { label, node } = causeAt(world, cause);
    return !denied.has(cause) && isOpen(label, node.id);
  };
  const joined = (one: readonly number[], other: readonly number[]): number[] =>
    [...new Set([...one, ...other.filter(counts)])].sort((a, b) => a - b);
  const circumstances = [...read.circumstances].filter(([place]) =>
    isOpen("Circumstance", world.circumstances.list[place]?.id ?? ""),
  );
  return {
    ...told,
    events: joined(told.events, read.events),
    issues: joined(told.issues, read.issues),
    circumstances: new Map([...circumstances, ...told.circumstances]),
    hints: new Map([...read.hints].filter(([cause]) => counts(cause))),
  };
}
