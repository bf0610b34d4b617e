import { sweepBuckets, versionForget, versionUnserve } from "../statements/writes.js";
import type { LoadLock } from "./lock.js";
import { Writer } from "./writer.js";

const SWEEP_ROWS = 2_000;

/**
 * Removes everything that was derived for a version. Its readers are told first: from then on they get
 * StaleSnapshotError instead of too few offers. The node of a version that was current stays, as history.
 */
export async function forgetVersion(lock: LoadLock, id: string): Promise<void> {
  await lock.write("stop serving", Writer.batchMs, (tx) => tx.run(versionUnserve, { id }));
  await sweepVersion(lock, id);
  await lock.write("forget", Writer.batchMs, (tx) => tx.run(versionForget, { id }));
}

/** Removes the buckets of a version, and the REACHES of their slots. */
export async function sweepVersion(lock: LoadLock, id: string): Promise<void> {
  for (;;) {
    const swept = await lock.write("sweep", Writer.batchMs, (tx) =>
      tx.run(sweepBuckets, { prefix: `${id}|`, limit: SWEEP_ROWS }),
    );
    if ((swept[0]?.swept ?? 0) === 0) return;
  }
}
