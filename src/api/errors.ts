import { GraphQLError, type GraphQLErrorExtensions } from "graphql";
import { HeaderMap } from "@apollo/server";

/** Every code this API answers with, and what it means. Stable: an app may switch on it. */
export const ERROR_CODES = {
  BAD_USER_INPUT: "a value of an argument cannot be read; `position` says which",
  BAD_REQUEST: "the HTTP request is not a GraphQL request",
  GRAPHQL_PARSE_FAILED: "the text of the query is not GraphQL",
  GRAPHQL_VALIDATION_FAILED: "the query does not fit the schema",
  OPERATION_RESOLUTION_FAILURE: "the query has several operations and none was chosen",
  LIMIT_EXCEEDED: "the query is deeper, wider or larger than this API answers",
  NOT_READY: "the knowledge is not loaded yet",
  DATABASE_UNAVAILABLE: "the database cannot be reached",
  DATABASE_TIMEOUT: "the database did not answer in time",
  INTERNAL: "a fault of this program; quote the request id when you report it",
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * An error whose message and extensions are written by this API and are safe to show: they never hold a value
 * of the request. Every other error is masked.
 */
export class ApiError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: GraphQLErrorExtensions = {}) {
    super(message, { extensions: { code, ...extensions } });
    this.name = "ApiError";
  }
}

/** An argument that cannot be read: where, and what was expected there. Never what came. */
export function badInput(position: string, expected: string): ApiError {
  return new ApiError("BAD_USER_INPUT", `${position}: expected ${expected}`, { position });
}

/** The whole request is refused with a status of its own. */
export function refused(
  code: ErrorCode,
  message: string,
  status: number,
  retryAfterSeconds?: number,
): ApiError {
  const headers = new HeaderMap();
  if (retryAfterSeconds !== undefined) headers.set("retry-after", String(retryAfterSeconds));
  return new ApiError(code, message, { http: { status, headers } });
}

/** Codes of the error that the ports throw, by the contract of the store, with what to tell the caller. */
const PORT_FAILURES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  UNAVAILABLE: [
    "DATABASE_UNAVAILABLE",
    "The database cannot be reached, so who offers what is not known right now. Try again in a moment.",
  ],
  TIMEOUT: [
    "DATABASE_TIMEOUT",
    "The database did not answer in time. Try again in a moment, or ask for less at once.",
  ],
  BUSY: ["DATABASE_TIMEOUT", "The database is busy. Try again in a moment."],
  OUT_OF_MEMORY: [
    "LIMIT_EXCEEDED",
    "The database has too little memory for this request. Ask for less at once.",
  ],
};

/** What a failure of a port means for the caller; undefined when it is a fault of ours. */
export function portFailure(error: unknown): ApiError | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === "StaleSnapshotError")
    return new ApiError("DATABASE_UNAVAILABLE", "The knowledge was renewed just now. Ask again.");
  const code = error.name === "StoreError" && "code" in error ? String(error.code) : "";
  const known = PORT_FAILURES[code];
  return known === undefined ? undefined : new ApiError(known[0], known[1]);
}
