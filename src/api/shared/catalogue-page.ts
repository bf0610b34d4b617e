import type { Label } from "../../domain/kinds.js";
import type { Catalogue } from "../../domain/world.js";
import { readCursor, readFirst } from "./page.js";

export interface PageArgs {
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

/** A page of one catalogue, which is in order of id. */
export interface CataloguePage {
  readonly total: number;
  readonly hasMore: boolean;
  /** Places in the catalogue. */
  readonly places: readonly number[];
}

/** The entries that match, from the one after the cursor on. A cursor whose entry is gone still says where to go on. */
export function cataloguePage<T extends { readonly id: string }>(
  catalogue: Catalogue<T>,
  label: Label,
  args: PageArgs,
  matches: (entry: T, place: number) => boolean,
): CataloguePage {
  const first = readFirst(args.first);
  const after = readCursor(args.after, label);
  const all = catalogue.list.flatMap((entry, place) => (matches(entry, place) ? [place] : []));
  const rest =
    after === undefined ? all : all.filter((place) => (catalogue.list[place] as T).id > after);
  return { total: all.length, hasMore: rest.length > first, places: rest.slice(0, first) };
}
