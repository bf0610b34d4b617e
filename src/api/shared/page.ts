import { Arg, Int } from "type-graphql";
import { globalId, parseGlobalId, type Label } from "../../domain/kinds.js";
import { badInput } from "../errors.js";

export const MOST_PER_PAGE = 100;
export const USUAL_PAGE = 20;

/** The argument `first`: how many at most. Null means the usual number. */
export function First(usual: number = USUAL_PAGE, most: number = MOST_PER_PAGE): ParameterDecorator {
  return Arg("first", () => Int, {
    nullable: true,
    defaultValue: usual,
    description: `How many at most, from 1 to ${most}.`,
  }) as ParameterDecorator;
}

/** The argument `after`: the cursor at which the page before this one ended. */
export function After(): ParameterDecorator {
  return Arg("after", () => String, {
    nullable: true,
    description: "Cursor of the last entry you already have; leave it out for the first page.",
  }) as ParameterDecorator;
}

/** The number asked for, the usual one when none is given; outside 1 to most it is an error. */
export function readFirst(
  first: number | null | undefined,
  usual: number = USUAL_PAGE,
  most: number = MOST_PER_PAGE,
): number {
  if (first === null || first === undefined) return usual;
  if (first >= 1 && first <= most) return first;
  throw badInput("first", `a whole number from 1 to ${most}`);
}

/** Opaque to the caller; holds the global id of the entry, so it stays good when the knowledge is renewed. */
export function toCursor(label: Label, id: string): string {
  return Buffer.from(globalId(label, id)).toString("base64url");
}

/** The id an `after` stands for, undefined when there is none. A cursor of another list is an error. */
export function readCursor(after: string | null | undefined, label: Label): string | undefined {
  if (after === null || after === undefined) return undefined;
  const read = parseGlobalId(Buffer.from(after, "base64url").toString());
  if (read?.label !== label) throw badInput("after", "a cursor that this field gave before");
  return read.id;
}
