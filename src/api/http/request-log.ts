import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";

/**
 * One line per request: method, route, status, duration, id, and which fields of the schema's root were asked for.
 * Never an address, a header, a variable, the text of a query or a name that the caller made up.
 */
export function addRequestLog(
  app: FastifyInstance,
  logger: Logger,
  askedBy: (request: FastifyRequest) => Iterable<string>,
): void {
  app.addHook("onResponse", async (request, reply) => {
    const asked = [...askedBy(request)];
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? "none",
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(asked.length === 0 ? {} : { asked }),
      },
      "request",
    );
  });
}
