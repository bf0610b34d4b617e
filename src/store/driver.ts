import neo4j, { type Driver, type Session } from "neo4j-driver";
import { z } from "zod";
import { withDeadline } from "./deadline.js";
import { StoreError } from "./errors.js";
import { isBrokenConnection, toStoreError } from "./map-error.js";
import type { AnyStatement, Statement } from "./statement.js";
import { Transaction } from "./transaction.js";

export interface SentStatement {
  readonly file: string;
  readonly mode: "READ" | "WRITE";
}

export interface DatabaseOptions {
  /** `bolt://`, `neo4j://`, and the `+s`, `+ssc` forms of both. */
  readonly uri: string;
  /** Absent for a server without authentication. */
  readonly user?: string;
  readonly password?: string;
  /** Always named: without it each session asks the server first. */
  readonly database?: string;
  readonly poolSize?: number;
  /** Called for every statement on its way to the server; sees no parameters. */
  readonly onStatement?: (sent: SentStatement) => void;
}

const ACQUISITION_MS = 2_000;
const CONNECTION_MS = 1_500;
/** How much longer than the server we wait ourselves: it ends a statement up to 0.8 s late. */
const GRACE_MS = 1_000;

/** The process's one way to Neo4j. Every call ends: with rows or with a StoreError. */
export class Database {
  private readonly driver: Driver;
  private readonly routed: boolean;

  constructor(private readonly options: DatabaseOptions) {
    const { uri, user, password, poolSize = 20 } = options;
    this.routed = uri.startsWith("neo4j");
    this.driver = neo4j.driver(uri, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ""), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: "vraagstuk",
      maxConnectionPoolSize: poolSize,
      connectionAcquisitionTimeout: ACQUISITION_MS,
      connectionTimeout: CONNECTION_MS,
    });
  }

  /** All rows of one statement, in one round trip. A read is sent once more when its connection broke. */
  async run<P, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    const work = this.once(statement, params).catch((error: unknown) => {
      if (statement.mode === "READ" && isBrokenConnection(error)) return this.once(statement, params);
      throw error;
    });
    return this.guard(work, statement);
  }

  /** Rows one by one, for statements with many. The deadline of the statement covers the whole stream. */
  async *stream<P, R>(statement: Statement<P, R>, params: P): AsyncGenerator<R> {
    const session = this.session(statement.mode);
    const end = Date.now() + statement.timeoutMs + GRACE_MS;
    try {
      this.options.onStatement?.(statement);
      const result = session.run(statement.text, statement.params(params), this.config(statement));
      const records = result[Symbol.asyncIterator]();
      for (;;) {
        const next = await withDeadline(records.next(), Math.max(1, end - Date.now()), statement.file);
        if (next.done === true) return;
        yield this.parse(statement, next.value.toObject());
      }
    } catch (error) {
      throw toStoreError(error, statement.file);
    } finally {
      letClose(session);
    }
  }

  /** Statements that succeed or fail together. Never repeated: a failed commit means unknown, not undone. */
  async transaction<T>(name: string, timeoutMs: number, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const session = this.session("WRITE");
    const open = session.beginTransaction({ timeout: timeoutMs, metadata: { app: "vraagstuk", op: name } });
    const all = async (): Promise<T> => {
      const tx = new Transaction(open, this.options.onStatement, (statement, row) =>
        this.parse(statement, row),
      );
      const value = await work(tx);
      await open.commit();
      return value;
    };
    try {
      return await withDeadline(all(), timeoutMs + GRACE_MS, name);
    } catch (error) {
      throw error instanceof Error && !("code" in error) ? error : toStoreError(error, name);
    } finally {
      letClose(session);
    }
  }

  /** Ends all connections; waits two seconds at most. */
  async close(): Promise<void> {
    await withDeadline(this.driver.close(), 2_000, "close").catch(() => undefined);
  }

  private async once<P, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    const session = this.session(statement.mode);
    try {
      this.options.onStatement?.(statement);
      const result = await session.run(statement.text, statement.params(params), this.config(statement));
      return result.records.map((record) => this.parse(statement, record.toObject()));
    } finally {
      letClose(session);
    }
  }

  private async guard<T>(work: Promise<T>, { file, timeoutMs }: AnyStatement): Promise<T> {
    try {
      return await withDeadline(work, timeoutMs + GRACE_MS, file);
    } catch (error) {
      throw toStoreError(error, file);
    }
  }

  private parse<R>(statement: Statement<never, R>, row: unknown): R {
    try {
      return statement.row(row);
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      const where = error.issues.map(({ path }) => path.join(".")).join(", ");
      throw new StoreError("FAILED", statement.file, undefined, `expected another shape of row at ${where}`);
    }
  }

  private session(mode: "READ" | "WRITE"): Session {
    return this.driver.session({
      database: this.options.database ?? "neo4j",
      defaultAccessMode: mode,
      ...(this.routed ? { bookmarkManager: this.driver.executeQueryBookmarkManager } : {}),
    });
  }

  private config({ file, timeoutMs }: AnyStatement): { timeout: number; metadata: object } {
    return { timeout: timeoutMs, metadata: { app: "vraagstuk", op: file } };
  }
}

function letClose(session: Session): void {
  session.close().catch(() => undefined);
}
