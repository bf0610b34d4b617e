import { print } from "@0no-co/graphql.web";
import type { TadaDocumentNode } from "gql.tada";

/** What kept an answer away: the server could not be reached, is still starting, or refused. */
export type FailureKind = "offline" | "starting" | "refused";

/** A question without an answer. `code` is safe to show and to report; it holds nothing of the question. */
export class AskError extends Error {
  override name = "AskError";

  constructor(
    readonly kind: FailureKind,
    readonly code: string,
  ) {
    super(code);
  }
}

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the API of this origin. Always by POST, so that nothing told stands in an address. Fields that failed
 * while the rest was answered are null in the result, as the schema allows.
 */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: print(document as never), variables }),
    cache: "no-store",
    credentials: "same-origin",
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new AskError("offline", "NETWORK");
  });
  const reply = (await response.json().catch(() => ({}))) as Reply;
  if (reply.data !== undefined && reply.data !== null) return reply.data as Result;
  const code = reply.errors?.[0]?.extensions?.code ?? `HTTP_${response.status}`;
  throw new AskError(code === "NOT_READY" ? "starting" : "refused", code);
}
