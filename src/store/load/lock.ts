import { randomUUID } from "node:crypto";
import type { Database } from "../driver.js";
import { StoreError } from "../errors.js";
import { lockHolder } from "../statements/reads.js";
import { lockAcquire, lockRelease, lockTouch } from "../statements/writes.js";
import type { Transaction } from "../transaction.js";

/** A loader that has not been heard of for so long is taken to be dead. */
const TTL_MS = 20_000;

/**
 * The right to write the graph. Every transaction of a loader first puts its expiry off and fails when another loader
 * took over, so a loader that slept too long can never write again.
 */
export class LoadLock {
  private readonly owner = randomUUID();
  private heartbeat: NodeJS.Timeout | undefined;
  private isFlipping = false;

  constructor(private readonly database: Database) {}

  /** Throws BUSY with what to do when another loader holds it. */
  async acquire(): Promise<void> {
    const since = new Date().toISOString();
    const [held] = await this.database.run(lockAcquire, { owner: this.owner, since, ttl: TTL_MS });
    if (held === undefined) throw await this.busy();
    this.heartbeat = setInterval(() => void this.beat(), TTL_MS / 4).unref();
  }

  async release(): Promise<void> {
    clearInterval(this.heartbeat);
    await this.database.run(lockRelease, { owner: this.owner });
  }

  /** One transaction under the lock. */
  async write<T>(name: string, timeoutMs: number, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.transaction(name, timeoutMs, async (tx) => {
      const [held] = await tx.run(lockTouch, this.touch());
      if (held === undefined) throw await this.busy();
      return work(tx);
    });
  }

  /** Tells readers, before and until after the work, that the graph may move under them. */
  async flipping<T>(work: () => Promise<T>): Promise<T> {
    this.isFlipping = true;
    await this.write("announce the flip", TTL_MS, async () => undefined);
    try {
      return await work();
    } finally {
      this.isFlipping = false;
      await this.beat();
    }
  }

  private async beat(): Promise<void> {
    await this.database.run(lockTouch, this.touch()).catch(() => undefined);
  }

  private touch(): { owner: string; ttl: number; flipping: boolean } {
    return { owner: this.owner, ttl: TTL_MS, flipping: this.isFlipping };
  }

  private async busy(): Promise<StoreError> {
    const [holder] = await this.database.run(lockHolder, {}).catch(() => []);
    const since = holder?.since ?? "an unknown time";
    const seconds = Math.max(1, Math.ceil((holder?.msLeft ?? TTL_MS) / 1_000));
    const detail = `expected to be the only loader, another one has been writing since ${since}; wait for it, or try again in ${seconds} s when it has died`;
    return new StoreError("BUSY", "load", undefined, detail);
  }
}
