import { versionKey, type GraphVersion } from "../../domain/graph-rows.js";
import type { Database } from "../driver.js";
import type { RowSet } from "../rows/row-set.js";
import { applySchema } from "../schema.js";
import { currentVersion, storedEdges, storedNodes, versions } from "../statements/reads.js";
import { prepareReplanning, versionBegin, versionSettle } from "../statements/writes.js";
import { LoadLock } from "./lock.js";
import { NewVersion } from "./new-version.js";
import { PlanBuilder, type Plan } from "./plan.js";
import { LOAD_STEPS, type LoadProgress, type LoadStep } from "./progress.js";
import { forgetVersion, sweepVersion } from "./sweep.js";
import { Writer } from "./writer.js";

export interface LoadOptions {
  /** Hexadecimal checksum of the seeds; the same one is not loaded twice. */
  readonly checksum: string;
  /** Release of the knowledge. */
  readonly release: string;
  /** Load even when the checksum is that of the current version. */
  readonly force?: boolean;
  /** Called at the start of every step and after every batch. An error thrown here ends the load. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadResult {
  readonly version: GraphVersion;
  /** False when this checksum was current already. */
  readonly changed: boolean;
}

/** So many new nodes change which plans are good ones. */
const MANY = 1_000;

/**
 * Brings the graph to the rows, as a new version. Readers stay on the old version until one transaction moves them over:
 * what is on offer is written beside the old, the knowledge changes in the same transaction as the version. A load that
 * dies leaves the old version in service and the next one clears up. Throws BUSY when another loader is at work.
 */
export async function loadGraph(database: Database, rows: RowSet, options: LoadOptions): Promise<LoadResult> {
  const say = (step: LoadStep, written = 0): void =>
    options.onProgress?.({ step, say: LOAD_STEPS[step], rows: written });
  say("schema");
  await applySchema(database);
  say("lock");
  const lock = new LoadLock(database);
  await lock.acquire();
  try {
    return await new Load(database, lock, rows, options, say).run();
  } finally {
    await lock.release().catch(() => undefined);
  }
}

class Load {
  private step: LoadStep = "lock";
  private written = 0;

  constructor(
    private readonly database: Database,
    private readonly lock: LoadLock,
    private readonly rows: RowSet,
    private readonly options: LoadOptions,
    private readonly say: (step: LoadStep, rows?: number) => void,
  ) {}

  async run(): Promise<LoadResult> {
    const [current] = await this.database.run(currentVersion, {});
    if (current !== undefined && this.isUpToDate(current)) {
      const { number, hash, release, builtAt } = current;
      return { version: { number, hash, release, builtAt }, changed: false };
    }
    const draft = await this.beginVersion();
    this.begin("compare");
    const plan = await this.compare();
    const onBatch = (rows: number): void => this.count(rows);
    const next = new NewVersion(this.lock, draft, this.rows, plan, current === undefined, onBatch);
    this.begin("offers");
    await next.writeOffers();
    this.begin("buckets");
    await next.writeBuckets();
    this.begin("flip");
    const version = await next.flip();
    this.begin("sweep");
    await next.removeOldOffers();
    if (current !== undefined) await forgetVersion(this.lock, versionKey(current));
    if (plan.createNodes.length > MANY) await this.database.run(prepareReplanning, {});
    await this.write("settle", (tx) => tx.run(versionSettle, { id: versionKey(version) }));
    this.begin("done");
    return { version, changed: true };
  }

  private isUpToDate({ checksum, settled }: { checksum: string; settled: boolean }): boolean {
    return this.options.force !== true && settled && checksum === this.options.checksum;
  }

  /** Clears what unfinished loads left, and notes the version that is about to be made. */
  private async beginVersion(): Promise<Omit<GraphVersion, "builtAt">> {
    this.begin("clean");
    const begun = await this.database.run(versions, {});
    const left = begun.filter(({ state, served }) => state === "loading" || (state === "past" && served));
    for (const { id } of left) await forgetVersion(this.lock, id);
    const kept = begun.filter(({ state }) => state !== "loading");
    const { checksum, release } = this.options;
    const number = 1 + Math.max(0, ...kept.map((version) => version.number));
    const draft = { number, hash: checksum.slice(0, 12), release };
    const id = versionKey({ ...draft, builtAt: "" });
    await sweepVersion(this.lock, id);
    await this.write("begin", (tx) => tx.run(versionBegin, { id, checksum, ...draft }));
    return draft;
  }

  private async compare(): Promise<Plan> {
    const builder = new PlanBuilder(this.rows);
    for await (const stored of this.database.stream(storedNodes, {})) builder.addStoredNode(stored);
    for await (const stored of this.database.stream(storedEdges, {})) builder.addStoredEdge(stored);
    return builder.finish();
  }

  private async write(name: string, work: Parameters<LoadLock["write"]>[2]): Promise<void> {
    await this.lock.write(name, Writer.batchMs, work);
  }

  private begin(step: LoadStep): void {
    this.step = step;
    this.written = 0;
    this.say(step);
  }

  private count(rows: number): void {
    this.written += rows;
    this.say(this.step, this.written);
  }
}
