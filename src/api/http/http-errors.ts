import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { ErrorCode } from "../errors.js";
import { faultOf } from "../fault.js";
import { putHeaders } from "./headers.js";

/** What is said of a request that never became a GraphQL request, by status. Never quotes the request. */
const SAID: Readonly<Record<number, string>> = {
  400: 'The body is not a GraphQL request. Send JSON such as {"query": "{ graph { version } }"}.',
  404: "Nothing here. Send GraphQL requests as POST to /graphql, or read /schema.graphql.",
  405: "Send GraphQL requests as POST with a JSON body, so that a situation never stands in an address.",
  408: "The request did not arrive in time.",
  413: "The body is larger than this API reads.",
  414: "The address is longer than this API reads.",
  415: "Send the body as application/json in UTF-8.",
  431: "The headers are larger than this API reads.",
};

/** Answers every failure outside GraphQL in the shape of a GraphQL error; faults of ours are logged by kind only. */
export function addErrorReplies(app: FastifyInstance, logger: Logger): void {
  app.setNotFoundHandler((_request, reply) => sendError(reply, 404));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode >= 500) logger.error({ requestId: request.id, ...faultOf(error) }, "fault");
    return sendError(reply, statusCode);
  });
}

/** For requests that no route can be found for, such as those with an address that cannot be read; no hook runs for them. */
export function refuseMalformed(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  putHeaders(request, reply);
  void sendError(reply, 400);
}

export function sendError(reply: FastifyReply, status: number): FastifyReply {
  const code: ErrorCode = status >= 500 ? "INTERNAL" : "BAD_REQUEST";
  const message =
    SAID[status] ?? (status >= 500 ? "Something went wrong on our side." : "The request cannot be read.");
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { code } }] });
}
