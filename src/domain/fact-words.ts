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

/** "Fits here, because of: rent arrears and leaving soon." Undefined when there are no facts. */
export function fitSentence(facts: readonly KnownFact[]): Text | undefined {
  return sentence(facts, { nl: "Past hier, want er speelt", en: "Fits here, because of" });
}

/** "Take care: ..." for facts that make an act clearly unfit. */
export function unfitSentence(facts: readonly KnownFact[]): Text | undefined {
  return sentence(facts, { nl: "Past minder goed, want er speelt", en: "Fits less well, because of" });
}

function sentence(facts: readonly KnownFact[], opening: Text): Text | undefined {
  if (facts.length === 0) return undefined;
  const missing = { nl: "nog niet", en: "not yet" };
  const and = { nl: "en", en: "and" };
  return bothWays((language) => {
    const parts = facts.map(
      ({ name, holds }) => `${holds ? "" : `${missing[language]}: `}${lower(name[language])}`,
    );
    return `${opening[language]}: ${enumerate(parts, and[language])}.`;
  });
}
