import { unwrapResolverError } from "@apollo/server/errors";

/** What may be logged of a fault: its kind and where it was thrown. Its message may hold values and is left out. */
export interface Fault {
  readonly fault: string;
  readonly at: readonly string[];
}

const FRAMES = 8;

export function faultOf(thrown: unknown): Fault {
  const error = unwrapResolverError(thrown);
  if (!(error instanceof Error)) return { fault: typeof error, at: [] };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { fault: error.constructor.name, at: frames.slice(0, FRAMES).map((line) => line.trim()) };
}
