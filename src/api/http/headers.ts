import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** On every response, errors included. No answer is ever kept by a cache: it may follow from a situation. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/** Puts the security headers and the id of the request on every response. */
export function addHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    putHeaders(request, reply);
  });
}

export function putHeaders({ id }: FastifyRequest, reply: FastifyReply): void {
  void reply.headers(SECURITY_HEADERS).header("x-request-id", id);
}
