import { parseGlobalId, type Label } from "../../domain/kinds.js";
import type { Catalogue } from "../../domain/world.js";
import { badInput } from "../errors.js";

/** What an id of each kind is called in an error. */
const SPOKEN: Partial<Record<Label, string>> = {
  LifeEvent: "a life event",
  Issue: "an issue",
  Condition: "a condition",
  Circumstance: "a circumstance",
  Group: "a group",
  Intervention: "an intervention",
  LegalBasis: "a legal basis",
  ProviderKind: "a kind of provider",
  Area: "an area",
  Domain: "a domain of life",
};

/** `an issue of this graph`, for messages. */
export function idOf(label: Label): string {
  return `the id of ${SPOKEN[label] ?? "something"} in this graph`;
}

/** The id without its prefix, when the prefix is of that kind. */
export function localId(label: Label, id: string): string {
  const parsed = parseGlobalId(id);
  return parsed?.label === label ? parsed.id : id;
}

/** The place of an id given locally or globally; undefined when none is given, an error when it is unknown. */
export function readPlace<T extends { readonly id: string }>(
  catalogue: Catalogue<T>,
  label: Label,
  id: string | null | undefined,
  position: string,
): number | undefined {
  if (id === null || id === undefined) return undefined;
  const place = catalogue.index.get(localId(label, id));
  if (place === undefined) throw badInput(position, idOf(label));
  return place;
}
