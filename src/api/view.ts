import type { Language, Text, Texts } from "../domain/text.js";
import type { World } from "../domain/world.js";
import { neighboursOf, type Neighbours } from "../graph/neighbours.js";
import type { RequestContext } from "./context.js";

/**
 * The snapshot of one request, read in one language. Every object of an answer carries the view it was made
 * from, so a language chosen at the root holds for everything below it.
 */
export interface View {
  readonly world: World;
  readonly near: Neighbours;
  readonly language: Language;
  readonly context: RequestContext;
}

export function viewOf(context: RequestContext, language: Language): View {
  return { world: context.world, near: neighboursOf(context.world), language, context };
}

export function say({ language }: View, text: Text): string {
  return text[language];
}

export function sayMaybe({ language }: View, text: Text | undefined): string | undefined {
  return text?.[language];
}

export function sayAll({ language }: View, texts: Texts): string[] {
  return [...texts[language]];
}

/** Maps one neighbour and counts it against the budget of the request. */
export function one<T, R>(view: View, item: T, map: (item: T) => R): R {
  view.context.budget.spend(1);
  return map(item);
}

/** Maps a list of neighbours and counts them against the budget of the request. */
export function each<T, R>(view: View, list: readonly T[], map: (item: T) => R): R[] {
  view.context.budget.spend(list.length);
  return list.map(map);
}

/** The entry at a place that the read model itself named. */
export function at<T>(list: readonly T[], place: number | undefined): T {
  const found = list[place ?? -1];
  if (found === undefined) throw new RangeError("expected a place of this snapshot");
  return found;
}

/** A new object of a GraphQL type with all its fields. */
export function make<T extends object>(type: new () => T, fields: T): T {
  return Object.assign(new type(), fields);
}
