import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import type { World } from "../../src/domain/world.js";
import { createServer, type ServerOptions } from "../../src/api/server.js";
import { apiWorld, OFFERS, PROVIDERS } from "./api-world.js";
import { MemoryGapCounts, MemoryOffers, MemoryProviders, MemorySearch } from "./memory-ports.js";

export interface GraphQLAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read field by field in tests
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: { readonly code: string; readonly [key: string]: unknown };
  }[];
}

export interface Api {
  readonly app: FastifyInstance;
  /** Every line that was logged, as text. */
  readonly log: string[];
  readonly ask: (query: string, variables?: object) => Promise<GraphQLAnswer>;
  readonly post: (payload: unknown) => Promise<GraphQLAnswer>;
}

export const world: World = apiWorld();

/** What a server needs, over fixed lists. */
export function parts() {
  const log: string[] = [];
  return {
    log,
    offers: new MemoryOffers(OFFERS),
    providers: new MemoryProviders(PROVIDERS),
    search: new MemorySearch(() => world),
    gapCounts: new MemoryGapCounts(OFFERS),
    world: () => world,
    ready: async () => ({ ready: true }) as const,
    pathStatement: (nodes: readonly string[]) => ({ text: "MATCH p RETURN p", parameters: { nodes } }),
    logger: pino({ level: "trace" }, { write: (line: string) => void log.push(line) }),
  };
}

/** A server that does not listen, asked in this process. */
export async function startApi(options: ServerOptions & { readonly log: string[] } = parts()): Promise<Api> {
  const app = await createServer(options);
  const post = async (payload: unknown): Promise<GraphQLAnswer> => {
    const reply = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json" },
      payload: typeof payload === "string" ? payload : JSON.stringify(payload),
    });
    const { data, errors = [] } = reply.json<Pick<GraphQLAnswer, "data" | "errors">>();
    return { status: reply.statusCode, headers: reply.headers, text: reply.payload, data, errors };
  };
  return { app, log: options.log, post, ask: (query, variables = {}) => post({ query, variables }) };
}
