import { randomUUID } from "node:crypto";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { OffersPort } from "../domain/ports.js";
import type { World } from "../domain/world.js";
import { makeApollo } from "./apollo.js";
import { Budget } from "./budget.js";
import type { RequestContext } from "./context.js";
import { inTime } from "./deadline.js";
import { refused } from "./errors.js";
import { addGraphQL } from "./http/graphql-route.js";
import { addHeaders } from "./http/headers.js";
import { addHealth, type Readiness } from "./http/health.js";
import { addErrorReplies, refuseMalformed } from "./http/http-errors.js";
import { addLanding } from "./http/landing.js";
import { addRequestLog } from "./http/request-log.js";
import { addWeb } from "./http/web.js";
import { LIMITS, type Limits } from "./limits.js";
import { makeLoaders } from "./loaders.js";
import { WriteGate } from "./outcome/write-gate.js";
import { buildApiSchema, printSdl, type SchemaPorts } from "./schema.js";

export interface ServerOptions extends SchemaPorts {
  /** The snapshot to answer from; undefined before the first one. Taken once per request. */
  readonly world: () => World | undefined;
  readonly offers: OffersPort;
  /** Whether the database can be read right now. */
  readonly ready: () => Promise<Readiness>;
  readonly logger: Logger;
  /** Folder of the built web app; a plain page stands in its place while there is no build. */
  readonly webFolder?: string;
  readonly limits?: Partial<Limits>;
  /** The token with which outcomes may be written; without it, or without a port for them, nothing can be. */
  readonly outcomeToken?: string | undefined;
}

/** How long a caller may take to send a request, and how long an idle connection is kept. */
const RECEIVE_MS = 10_000;
const IDLE_MS = 65_000;

/**
 * The API as a server that does not listen yet: GraphQL, health, schema and a plain page. Everything comes in by
 * parameter; closing it lets running requests finish.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { logger } = options;
  const limits: Limits = { ...LIMITS, ...options.limits };
  const ports = inTime(options, limits.deadlineMs);
  const gate = new WriteGate(options.outcomes === undefined ? undefined : options.outcomeToken);
  const schema = buildApiSchema({ ...options, ...ports });
  const apollo = makeApollo(schema, limits, logger);
  await apollo.start();
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: RECEIVE_MS,
    keepAliveTimeout: IDLE_MS,
    genReqId: () => randomUUID(),
    logger: false,
    frameworkErrors: refuseMalformed,
  });
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const contextOf = (request: FastifyRequest): RequestContext => {
    const world = options.world();
    if (world === undefined)
      throw refused("NOT_READY", "The knowledge is not loaded yet. Try again in a moment.", 503, 1);
    const context: RequestContext = {
      requestId: request.id,
      world,
      loaders: makeLoaders(world.version, ports.offers, ports.providers),
      budget: new Budget(limits.objects),
      asked: new Set(),
      writer: gate.admit(request.headers.authorization),
    };
    contexts.set(request, context);
    return context;
  };
  const sdl = printSdl(schema);
  addHeaders(app);
  addRequestLog(app, logger, (request) => contexts.get(request)?.asked ?? []);
  addErrorReplies(app, logger);
  addGraphQL(app, apollo, contextOf);
  addHealth(app, { world: options.world, ready: options.ready, deadlineMs: limits.deadlineMs });
  const hasWeb = options.webFolder !== undefined && (await addWeb(app, options.webFolder));
  if (!hasWeb) addLanding(app);
  app.get("/schema.graphql", (_request, reply) => reply.type("text/plain; charset=utf-8").send(sdl));
  app.addHook("onClose", () => apollo.stop());
  return app;
}
