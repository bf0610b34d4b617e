import type { ClassType } from "type-graphql";
import type { Label } from "../../domain/kinds.js";
import type { Catalogue } from "../../domain/world.js";
import { each, type View } from "../view.js";
import { connectionOf, type Connection } from "./connection.js";
import { readCursor, readFirst } from "./page.js";

export interface PageArgs {
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

/** A list of the snapshot as a connection: what it is made of, and which of its entries are asked for. */
export interface CatalogueList<T extends { readonly id: string }, N extends object> {
  readonly type: ClassType<Connection<N>>;
  readonly label: Label;
  readonly catalogue: Catalogue<T>;
  readonly matches: (entry: T, place: number) => boolean;
  readonly toNode: (place: number) => N;
}

/**
 * The page of matching entries from the one after the cursor on, in order of id. A cursor whose entry is gone
 * still says where to go on.
 */
export function cataloguePage<T extends { readonly id: string }, N extends object>(
  view: View,
  args: PageArgs,
  { type, label, catalogue, matches, toNode }: CatalogueList<T, N>,
): Connection<N> {
  const first = readFirst(args.first);
  const after = readCursor(args.after, label);
  const all = catalogue.list.flatMap((entry, place) =>
    matches(entry, place) ? [{ id: entry.id, place }] : [],
  );
  const rest = after === undefined ? all : all.filter(({ id }) => id > after);
  const items = each(view, rest.slice(0, first), ({ id, place }) => ({ id, node: toNode(place) }));
  return connectionOf(type, label, { total: all.length, hasMore: rest.length > first, items });
}
