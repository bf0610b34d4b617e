import type { ConceptRef } from "./implied.js";
import type { Reading } from "./stance.js";
import type { Token } from "./tokens.js";
import type { Basis, Span } from "./understanding.js";

/** A concept with the places of the words it rests on, before finds of one concept are put together. */
export interface Find extends ConceptRef {
  readonly certainty: number;
  readonly reading: Reading;
  readonly basis: Basis;
  /** Places of tokens, ascending. */
  readonly at: readonly number[];
}

const ORDER: readonly Reading[] = ["SO", "UNSURE", "PAST", "OTHER", "DENIED"];

/**
 * Leaves out a find whose words are all part of a longer find of another concept of its kind: `depressief`
 * inside `manisch depressief`.
 */
export function withoutContained(finds: readonly Find[]): Find[] {
  const byPlace = new Map<number, Find[]>();
  for (const find of finds) {
    for (const place of find.at) {
      const list = byPlace.get(place);
      if (list === undefined) byPlace.set(place, [find]);
      else list.push(find);
    }
  }
  return finds.filter((find) => !byPlace.get(find.at[0] ?? -1)?.some((other) => isInside(find, other)));
}

function isInside(find: Find, other: Find): boolean {
  return (
    other.kind === find.kind &&
    other.id !== find.id &&
    other.certainty >= find.certainty &&
    other.at.length > find.at.length &&
    find.at.every((place) => other.at.includes(place))
  );
}

/** Of all finds of one concept the best: surest, then said as so, then with most words, then first in the text. */
export function bestFind(finds: readonly Find[]): Find | undefined {
  return [...finds].sort(
    (a, b) =>
      Number(b.reading === "SO") * b.certainty - Number(a.reading === "SO") * a.certainty ||
      b.certainty - a.certainty ||
      ORDER.indexOf(a.reading) - ORDER.indexOf(b.reading) ||
      b.at.length - a.at.length ||
      (a.at[0] ?? 0) - (b.at[0] ?? 0),
  )[0];
}

/** The words at these places as they stand in the text; neighbours are joined. */
export function spansOf(text: string, tokens: readonly Token[], at: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const place of [...new Set(at)].sort((a, b) => a - b)) {
    const token = tokens[place];
    const last = spans.at(-1);
    if (token === undefined) continue;
    if (last !== undefined && last.end === tokens[place - 1]?.end && token.before.trim() === "")
      last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
  }
  return spans.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}
