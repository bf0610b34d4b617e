import type { FastifyInstance } from "fastify";
import { versionText } from "../../domain/graph-rows.js";
import type { World } from "../../domain/world.js";
import { withDeadline } from "../deadline.js";

/** What the store says of itself after a real read; the reason is a fixed word, never a message. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

export interface HealthOptions {
  readonly world: () => World | undefined;
  readonly ready: () => Promise<Readiness>;
  readonly deadlineMs: number;
}

/**
 * `/health` says that the process is up. `/ready` says that requests can be answered: a snapshot is there and the
 * database answers a read; otherwise 503 with the reason, which is SNAPSHOT or a word of the store.
 */
export function addHealth(app: FastifyInstance, { world, ready, deadlineMs }: HealthOptions): void {
  app.get("/health", () => ({ status: "up" }));
  app.get("/ready", async (_request, reply) => {
    const current = world();
    const readiness = await withDeadline(ready(), deadlineMs).catch(
      () => ({ ready: false, reason: "TIMEOUT" }) as const,
    );
    if (readiness.ready && current !== undefined)
      return { status: "ready", version: versionText(current.version) };
    const reason = readiness.ready ? "SNAPSHOT" : readiness.reason;
    return reply.code(503).header("retry-after", "1").send({ status: "not ready", reason });
  });
}
