/** What went wrong at the database, for the caller to decide on; never what was asked. */
export const STORE_CODES = [
  "UNAVAILABLE",
  "TIMEOUT",
  "OUT_OF_MEMORY",
  "BUSY",
  "READ_ONLY",
  "NOT_ALLOWED",
  "FAILED",
] as const;
export type StoreCode = (typeof STORE_CODES)[number];

const WHAT_TO_DO: Readonly<Record<StoreCode, string>> = {
  UNAVAILABLE: "expected an answer from the database, could not reach it; start it or check NEO4J_URI",
  TIMEOUT: "expected an answer in time, none came; try again, or restart the database when it stays so",
  OUT_OF_MEMORY: "the database has too little memory for this request; ask for less, do not repeat it",
  BUSY: "something else is writing; try again in a moment",
  READ_ONLY: "expected a database that takes writes, this one does not; connect to the writable one",
  NOT_ALLOWED:
    "expected a user name and password that the database accepts; check NEO4J_USER and NEO4J_PASSWORD",
  FAILED: "the database could not carry out the statement; see its own log",
};

/**
 * The one error of this folder. Holds the name of the statement and the code that Neo4j gave, never its message:
 * that may repeat values of the request.
 */
export class StoreError extends Error {
  override readonly name = "StoreError";

  constructor(
    readonly code: StoreCode,
    readonly statement: string,
    /** Status code of Neo4j, such as `Neo.ClientError.Statement.SyntaxError`. */
    readonly neo4jCode?: string,
    detail?: string,
  ) {
    super(`${statement}: ${detail ?? WHAT_TO_DO[code]}`);
  }
}

/** The graph moved, or the version asked for is no longer served: read the current version and try again. */
export class StaleSnapshotError extends Error {
  override readonly name = "StaleSnapshotError";

  constructor(version: string) {
    super(
      `expected graph version ${version} to be current, a load moved the graph; read the current version again`,
    );
  }
}
