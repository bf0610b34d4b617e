import { createHash, timingSafeEqual } from "node:crypto";

/** Why a request may not write. */
export type WriteRefusal = "OFF" | "NO_TOKEN" | "WRONG_TOKEN";

export interface Writer {
  /** Stands for the token in digests; not the token. */
  readonly name: string;
}

/** Whether requests may write outcomes: only with the one token, and only when there is one. */
export class WriteGate {
  private readonly digest: Buffer | undefined;

  constructor(token: string | undefined) {
    this.digest = token === undefined ? undefined : digestOf(token);
  }

  /** Reads the header `authorization`. Compares digests in constant time, so that an answer tells nothing of the token. */
  admit(authorization: string | undefined): Writer | WriteRefusal {
    if (this.digest === undefined) return "OFF";
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization ?? "") ?? [];
    if (token === undefined) return "NO_TOKEN";
    if (!timingSafeEqual(digestOf(token), this.digest)) return "WRONG_TOKEN";
    return { name: this.digest.toString("hex").slice(0, 16) };
  }
}

function digestOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
