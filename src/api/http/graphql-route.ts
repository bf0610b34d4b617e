import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { RequestContext } from "../context.js";
import { sendError } from "./http-errors.js";

export const GRAPHQL_PATH = "/graphql";

/**
 * GraphQL by POST with a JSON body in UTF-8 and nothing else: an address would show a situation, and other types
 * of body can be sent by any web page without asking first.
 */
export function addGraphQL(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  contextOf: (request: FastifyRequest) => RequestContext,
): void {
  app.removeContentTypeParser("text/plain");
  app.post(GRAPHQL_PATH, {
    onRequest: async (request, reply) => {
      if (!isUtf8(request.headers["content-type"])) return sendError(reply, 415);
    },
    handler: fastifyApolloHandler(apollo, { context: async (request) => contextOf(request) }),
  });
  app.route({
    method: ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"],
    url: GRAPHQL_PATH,
    onRequest: async (_request, reply) => sendError(reply.header("allow", "POST"), 405),
    handler: (_request, reply) => sendError(reply, 405),
  });
}

function isUtf8(contentType: string | undefined): boolean {
  const charset = /;\s*charset\s*=\s*"?([^;"\s]+)/i.exec(contentType ?? "")?.[1];
  return charset === undefined || charset.toLowerCase() === "utf-8";
}
