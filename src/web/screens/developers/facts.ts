/** The limits of one request, as the API enforces them; a test compares them with the API. */
export const LIMIT_FACTS = {
  bodyKB: 256,
  tokens: 1_000,
  depth: 15,
  aliases: 15,
  rootFields: 10,
  fragments: 20,
  cost: 50_000,
  pageSize: 100,
} as const;

/** Codes in `extensions.code`; a test compares them with the API. */
export const CODES = [
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "LIMIT_EXCEEDED",
  "NOT_READY",
  "DATABASE_UNAVAILABLE",
  "DATABASE_TIMEOUT",
  "INTERNAL",
] as const;
