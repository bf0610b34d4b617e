import { versionKey, versionText, type GraphVersion } from "../domain/graph-rows.js";
import type { SnapshotSource } from "../domain/ports.js";
import type { World } from "../domain/world.js";
import { prepare } from "./prepare.js";
import { rebuildWorld, type Books } from "./rebuild.js";
import { withOutcomes } from "./with-outcomes.js";

export interface SnapshotEvents {
  /** A new version is being served. */
  readonly onSwap?: (world: World) => void;
  /** A look or a rebuild failed; the version before stays and the next look tries again. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Holds the read model of the current graph version. `refresh` looks at the version and, when it moved, builds
 * the new model beside the old one and swaps the one reference, so that a request that took a world keeps it.
 * Only one refresh runs at a time.
 */
export class SnapshotHolder {
  private world: World | undefined;
  /** The knowledge as it was loaded, before outcomes: a new batch costs no new read of it. */
  private loaded: World | undefined;
  private running: Promise<World | undefined> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly source: SnapshotSource,
    private readonly readBooks: () => Promise<Books>,
    private readonly events: SnapshotEvents = {},
    /** A world built before the database could say which version it serves; used when it is that version. */
    private readonly early: Promise<World | undefined> = Promise.resolve(undefined),
  ) {}

  /** The world that answers are made from; undefined before the first version is read. */
  current(): World | undefined {
    return this.world;
  }

  /** Looks once. Gives the world that is served afterwards; throws what the source throws. */
  refresh(): Promise<World | undefined> {
    this.running ??= this.look().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Looks again every `everyMs` milliseconds until stopped; errors go to `onError`. */
  startPolling(everyMs: number): void {
    clearInterval(this.timer);
    this.timer = setInterval(() => {
      this.refresh().catch((error: unknown) => this.events.onError?.(error));
    }, everyMs);
    this.timer.unref();
  }

  /** Ends the looking, and waits for the look that is under way. */
  async stopPolling(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running?.catch(() => undefined);
  }

  private async look(): Promise<World | undefined> {
    const version = await this.source.currentVersion();
    if (version === undefined || isSame(version, this.world?.version)) return this.world;
    const [loaded, outcomes] = await Promise.all([this.load(version), this.source.outcomes(version)]);
    const world = withOutcomes(loaded, version, outcomes);
    prepare(world);
    this.world = world;
    this.events.onSwap?.(world);
    return world;
  }

  private async load(version: GraphVersion): Promise<World> {
    this.loaded ??= await this.early;
    if (this.loaded !== undefined && isSameLoad(this.loaded.version, version)) return this.loaded;
    const [rows, books] = await Promise.all([this.source.read(version), this.readBooks()]);
    return (this.loaded = rebuildWorld(version, rows, books));
  }
}

function isSameLoad(one: GraphVersion, two: GraphVersion): boolean {
  return versionKey(one) === versionKey(two) && one.builtAt === two.builtAt;
}

function isSame(one: GraphVersion, two: GraphVersion | undefined): boolean {
  return two !== undefined && versionText(one) === versionText(two);
}
