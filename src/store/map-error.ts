import { StoreError, type StoreCode } from "./errors.js";

const BY_PREFIX: readonly (readonly [string, StoreCode])[] = [
  ["ServiceUnavailable", "UNAVAILABLE"],
  ["SessionExpired", "UNAVAILABLE"],
  ["N/A", "UNAVAILABLE"],
  ["Neo.TransientError.General.DatabaseUnavailable", "UNAVAILABLE"],
  ["Neo.ClientError.Database.DatabaseNotFound", "UNAVAILABLE"],
  ["Neo.DatabaseError.Transaction.TransactionStartFailed", "UNAVAILABLE"],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "TIMEOUT"],
  ["Neo.ClientError.Transaction.Terminated", "TIMEOUT"],
  ["Neo.TransientError.Transaction.Terminated", "TIMEOUT"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "OUT_OF_MEMORY"],
  ["Neo.TransientError.General.OutOfMemoryError", "OUT_OF_MEMORY"],
  ["Neo.TransientError.General.TransactionOutOfMemoryError", "OUT_OF_MEMORY"],
  ["Neo.TransientError.Transaction.LockAcquisitionTimeout", "BUSY"],
  ["Neo.TransientError.Transaction.DeadlockDetected", "BUSY"],
  ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "READ_ONLY"],
  ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "READ_ONLY"],
  ["Neo.ClientError.Cluster.NotALeader", "READ_ONLY"],
  ["Neo.ClientError.Security", "NOT_ALLOWED"],
];

/** Turns anything the driver throws into a StoreError. A connection that cannot be had in time has code `N/A`. */
export function toStoreError(error: unknown, statement: string): StoreError {
  if (error instanceof StoreError) return error;
  const neo4jCode = codeOf(error);
  const code = BY_PREFIX.find(([prefix]) => neo4jCode?.startsWith(prefix))?.[1] ?? "FAILED";
  return new StoreError(code, statement, neo4jCode);
}

/** Whether the connection broke under a statement: a read may then be sent once more. */
export function isBrokenConnection(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ServiceUnavailable" || code === "SessionExpired";
}

function codeOf(error: unknown): string | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
