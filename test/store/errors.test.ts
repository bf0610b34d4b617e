import { Neo4jError } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { StoreError } from "../../src/store/errors.js";
import { isBrokenConnection, toStoreError } from "../../src/store/map-error.js";

function failure(code: string): Neo4jError {
  return new Neo4jError("value 'secret of a person' is wrong", code, "50N42", "");
}

describe("errors of the database", () => {
  it.each([
    ["ServiceUnavailable", "UNAVAILABLE"],
    ["SessionExpired", "UNAVAILABLE"],
    ["N/A", "UNAVAILABLE"],
    ["Neo.DatabaseError.Transaction.TransactionStartFailed", "UNAVAILABLE"],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "TIMEOUT"],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "OUT_OF_MEMORY"],
    ["Neo.TransientError.Transaction.LockAcquisitionTimeout", "BUSY"],
    ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "READ_ONLY"],
    ["Neo.ClientError.Security.Unauthorized", "NOT_ALLOWED"],
    ["Neo.ClientError.Statement.SyntaxError", "FAILED"],
  ])("%s is %s", (neo4jCode, code) => {
    expect(toStoreError(failure(neo4jCode), "read/x.cypher")).toMatchObject({
      code,
      neo4jCode,
      statement: "read/x.cypher",
    });
  });

  it("never pass on what the server said: it may repeat what was asked", () => {
    const error = toStoreError(
      failure("Neo.ClientError.Schema.ConstraintValidationFailed"),
      "write/x.cypher",
    );
    expect(`${error.message} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain("secret");
  });

  it("stay what they are when they were turned already", () => {
    const error = new StoreError("BUSY", "load");
    expect(toStoreError(error, "other")).toBe(error);
  });

  it("are broken connections only when the connection broke", () => {
    expect(isBrokenConnection(failure("ServiceUnavailable"))).toBe(true);
    expect(isBrokenConnection(failure("N/A"))).toBe(false);
    expect(isBrokenConnection(new Error("other"))).toBe(false);
  });
});
