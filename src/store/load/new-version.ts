import { versionKey, type EdgeRow, type GraphVersion } from "../../domain/graph-rows.js";
import { deriveSlots, slotName, UNKNOWN_AREA, type Slot } from "../derive.js";
import type { RowSet } from "../rows/row-set.js";
import { versionFlip } from "../statements/writes.js";
import type { LoadLock } from "./lock.js";
import type { Plan } from "./plan.js";
import { Writer } from "./writer.js";

const FLIP_MS = 120_000;

type VersionDraft = Omit<GraphVersion, "builtAt">;

/**
 * A version in the making. What is on offer is written beside the old version, where no snapshot looks; the knowledge
 * changes in the transaction that makes the version current. While nothing was ever current nobody reads, and all of it
 * is written in small transactions before.
 */
export class NewVersion {
  private readonly id: string;
  private readonly writer: Writer;
  /** Relationships that have to wait for a node of the knowledge. */
  private later: EdgeRow[] = [];

  constructor(
    private readonly lock: LoadLock,
    private readonly draft: VersionDraft,
    private readonly rows: RowSet,
    private readonly plan: Plan,
    private readonly isFirst: boolean,
    onBatch: (rows: number) => void,
  ) {
    this.id = versionKey({ ...draft, builtAt: "" });
    const run = (name: string, work: Parameters<LoadLock["write"]>[2]): Promise<void> =>
      lock.write(name, Writer.batchMs, work) as Promise<void>;
    this.writer = new Writer(plan.elements, run, onBatch);
  }

  async writeOffers(): Promise<void> {
    const { plan, writer, isFirst } = this;
    const isEarly = (node: { label: string }): boolean => isFirst || isOffer(node);
    await writer.createNodes(plan.createNodes.filter(isEarly));
    await writer.setNodes(plan.setNodes.filter(({ row }) => isEarly(row)));
    if (isFirst) await this.removeGone(writer, () => true);
    await this.createWhatCanBe(plan.createEdges, (row) => isFirst || touchesOffer(row));
  }

  async writeBuckets(): Promise<void> {
    const slots = deriveSlots(this.rows);
    await this.writer.createBuckets(this.id, slots);
    await this.createWhatCanBe(reachesOf(slots, this.id), () => true);
  }

  async flip(): Promise<GraphVersion> {
    const builtAt = new Date().toISOString();
    const counts = JSON.stringify(countsOf(this.rows));
    const { plan, isFirst } = this;
    await this.lock.flipping(() =>
      this.lock.write("flip", FLIP_MS, async (tx) => {
        const inside = this.writer.within((_name, work) => work(tx));
        if (!isFirst) {
          await inside.createNodes(plan.createNodes.filter((row) => !isOffer(row)));
          await inside.setNodes(plan.setNodes.filter(({ row }) => !isOffer(row)));
          await this.removeGone(inside, (node) => !isOffer(node));
        }
        await inside.createEdges(this.later);
        await tx.run(versionFlip, { id: this.id, builtAt, counts });
      }),
    );
    return { ...this.draft, builtAt };
  }

  async removeOldOffers(): Promise<void> {
    if (!this.isFirst) await this.removeGone(this.writer, isOffer);
  }

  private async createWhatCanBe(rows: readonly EdgeRow[], isEarly: (row: EdgeRow) => boolean): Promise<void> {
    const canBe = new Set(rows.filter((row) => isEarly(row) && this.writer.knows(row)));
    await this.writer.createEdges([...canBe]);
    this.later.push(...rows.filter((row) => !canBe.has(row)));
  }

  /** Relationships first: those of a node that goes would go with it, and then be missed. */
  private async removeGone(writer: Writer, isWanted: (node: { label: string }) => boolean): Promise<void> {
    const { deleteEdges, deleteNodes } = this.plan;
    const owner = (row: EdgeEnds): { label: string } => ({
      label: touchesOffer(row) ? "Offering" : row.fromLabel,
    });
    await writer.deleteEdges(deleteEdges.filter((row) => isWanted(owner(row))));
    await writer.deleteNodes(deleteNodes.filter(isWanted));
  }
}

interface EdgeEnds {
  readonly fromLabel: string;
  readonly toLabel: string;
}

function isOffer({ label }: { label: string }): boolean {
  return label === "Provider" || label === "Offering";
}

function touchesOffer({ fromLabel, toLabel }: EdgeEnds): boolean {
  return isOffer({ label: fromLabel }) || isOffer({ label: toLabel });
}

function reachesOf(slots: readonly Slot[], version: string): EdgeRow[] {
  return slots
    .filter(({ area }) => area !== UNKNOWN_AREA)
    .flatMap(({ intervention, area, offerings }) =>
      offerings.map((offering, at): EdgeRow => ({
        type: "REACHES",
        fromLabel: "Offering",
        from: offering,
        toLabel: "Area",
        to: area,
        props: { slot: slotName(intervention, area), rank: at + 1, version },
      })),
    );
}

/** How many there are of each kind; kept on the version. */
function countsOf({ nodes, edges }: RowSet): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of [...nodes.map(({ label }) => label), ...edges.map(({ type }) => type)]) {
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
