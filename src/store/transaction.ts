import type { Transaction as DriverTransaction } from "neo4j-driver";
import type { SentStatement } from "./driver.js";
import { toStoreError } from "./map-error.js";
import type { Statement } from "./statement.js";

/** An open transaction of `Database.transaction`. */
export class Transaction {
  constructor(
    private readonly open: DriverTransaction,
    private readonly onStatement: ((sent: SentStatement) => void) | undefined,
    private readonly parse: <R>(statement: Statement<never, R>, row: unknown) => R,
  ) {}

  async run<P, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    this.onStatement?.(statement);
    try {
      const result = await this.open.run(statement.text, statement.params(params));
      return result.records.map((record) => this.parse(statement, record.toObject()));
    } catch (error) {
      throw toStoreError(error, statement.file);
    }
  }
}
