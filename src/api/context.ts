import type { World } from "../domain/world.js";
import type { Budget } from "./budget.js";
import type { Loaders } from "./loaders.js";
import type { Writer, WriteRefusal } from "./outcome/write-gate.js";

/** What one request is answered from. The snapshot is taken once, so an answer never mixes two versions. */
export interface RequestContext {
  readonly requestId: string;
  readonly world: World;
  readonly loaders: Loaders;
  readonly budget: Budget;
  /** Fields of the root that were asked for, for the log: names of the schema, nothing of the request. */
  readonly asked: Set<string>;
  /** Who may write outcomes, or why this request may not. Never the token. */
  readonly writer: Writer | WriteRefusal;
}
