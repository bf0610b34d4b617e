import type { Text } from "../text.js";

/** How to ask about an issue or a group, as conversation. A yes does not always mean that it plays: a worker judges. */
export interface AskedAs {
  readonly question: Text;
  /** What the answer can change. */
  readonly why?: Text;
  /** How to ask it with care. */
  readonly askNote?: Text;
  readonly sensitive: boolean;
}

/** Questions that have no text on their own node. Conditions and circumstances carry theirs. */
export interface QuestionBook {
  /** By id. */
  readonly issues: ReadonlyMap<string, AskedAs>;
  readonly groups: ReadonlyMap<string, AskedAs>;
  /** Ids of conditions that the helper finds out, so nobody is asked: money, capacity, papers, consent. */
  readonly homework: ReadonlySet<string>;
}

/** No texts: nothing can be asked of issues and groups. */
export const NO_QUESTIONS: QuestionBook = { issues: new Map(), groups: new Map(), homework: new Set() };
