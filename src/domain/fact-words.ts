import type { FactRef } from "./concepts.js";
import type { Label } from "./kinds.js";
import type { Text } from "./text.js";
import { bothWays, enumerate, lower } from "./words.js";
import { causeAt, type World } from "./world.js";

/** A known fact with its name. */
export interface KnownFact {
  readonly label: Label;
  readonly id: string;
  readonly name: Text;
  readonly holds: boolean;
}

export function knownFact(world: World, fact: FactRef): KnownFact {
  if (fact.kind === "condition" || fact.kind === "circumstance") {
    const isCondition = fact.kind === "condition";
    const node = (isCondition ? world.conditions : world.circumstances).list[fact.index];
    if (node === undefined) throw new RangeError(`expected a place in the catalogue of ${fact.kind}s`);
    return {
      label: isCondition ? "Condition" : "Circumstance",
      id: node.id,
      name: node.name,
      holds: fact.holds,
    };
  }
  const { label, node } = causeAt(world, fact.index);
  return { label, id: node.id, name: node.name, holds: true };
}

/** "Fits here. What plays: rent arrears. Not so yet: own home." Undefined when there are no facts. */
export function fitSentence(facts: readonly KnownFact[]): Text | undefined {
  return sentence(facts, { nl: "Past hier.", en: "Fits here." });
}

/** The same for facts that make an act clearly unfit. */
export function unfitSentence(facts: readonly KnownFact[]): Text | undefined {
  return sentence(facts, { nl: "Past hier minder goed.", en: "Fits less well here." });
}

const PLAYS: Text = { nl: "Er speelt", en: "What plays" };
const NOT_SO_YET: Text = { nl: "Nog niet zo", en: "Not so yet" };
const AND: Text = { nl: "en", en: "and" };

function sentence(facts: readonly KnownFact[], opening: Text): Text | undefined {
  if (facts.length === 0) return undefined;
  return bothWays((language) => {
    const part = (holds: boolean, heading: Text): string => {
      const names = facts.filter((fact) => fact.holds === holds).map(({ name }) => lower(name[language]));
      return names.length === 0 ? "" : ` ${heading[language]}: ${enumerate(names, AND[language])}.`;
    };
    return `${opening[language]}${part(true, PLAYS)}${part(false, NOT_SO_YET)}`;
  });
}
