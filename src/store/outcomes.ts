import { createHash, createHmac } from "node:crypto";
import { LEAST_ANSWERS } from "../domain/outcomes/beta.js";
import type { GapKind } from "../domain/outcomes/gap-report.js";
import type { OutcomesPort, WriteKey, WriteResult } from "../domain/ports.js";
import type { Database } from "./driver.js";
import { gapReportCount, outcomeCount, outcomeFold, receiptTake } from "./statements/writes.js";
import type { Transaction } from "./transaction.js";

const WRITE_MS = 5_000;

/** A receipt goes after its day and the next are over, so a key is remembered for 24 hours at least. */
const DAYS_KEPT = 1;

type Answers = Parameters<OutcomesPort["recordOutcome"]>[1];

/**
 * Outcomes and reports as counts in Neo4j, on nodes of their own that no load touches. Answers wait per edge until there
 * are ten; then they become one batch, and the graph version moves on with it, all in the transaction that brought the
 * tenth. Nothing is stored of who wrote, when on the day, or which answers came together.
 */
export class Neo4jOutcomes implements OutcomesPort {
  constructor(
    private readonly database: Database,
    /** Milliseconds since 1970; of it only the day is ever stored. */
    private readonly now: () => number = Date.now,
  ) {}

  async recordOutcome(key: WriteKey, answers: Answers): Promise<WriteResult> {
    const content = answers.map(({ edge, yes }) => [edge, yes]).sort();
    return this.once("record an outcome", key, ["outcome", content], async (tx) => {
      await tx.run(outcomeCount, { answers: answers.map(({ edge, yes }) => ({ edge, yes })) });
      const edges = answers.map(({ edge }) => edge);
      await tx.run(outcomeFold, { edges, least: LEAST_ANSWERS, day: this.day(0) });
    });
  }

  async reportGap(key: WriteKey, kind: GapKind, target: string): Promise<WriteResult> {
    return this.once("report a gap", key, ["gap", kind, target], async (tx) => {
      await tx.run(gapReportCount, { kind, target });
    });
  }

  /** Does the work unless the key was used before; work and receipt stand or fall together. */
  private async once(
    name: string,
    { key, writer }: WriteKey,
    content: unknown,
    work: (tx: Transaction) => Promise<void>,
  ): Promise<WriteResult> {
    const id = createHash("sha256").update(`${writer}\n${key}`).digest("hex");
    const seal = createHmac("sha256", key).update(JSON.stringify(content)).digest("hex");
    return this.database.transaction(name, WRITE_MS, async (tx): Promise<WriteResult> => {
      const receipt = { id, seal, day: this.day(0), oldest: this.day(DAYS_KEPT) };
      const [taken] = await tx.run(receiptTake, receipt);
      if (taken?.isNew !== true) return taken?.isSame === true ? "REPEATED" : "KEY_REUSED";
      await work(tx);
      return "DONE";
    });
  }

  private day(ago: number): string {
    return new Date(this.now() - ago * 86_400_000).toISOString().slice(0, 10);
  }
}
