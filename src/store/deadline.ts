import { StoreError } from "./errors.js";

/**
 * Settles with the promise, or rejects with TIMEOUT after `ms`. The promise is left to itself then: a frozen server
 * never answers, and waiting for a close would wait with it.
 */
export async function withDeadline<T>(promise: Promise<T>, ms: number, statement: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreError("TIMEOUT", statement)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
