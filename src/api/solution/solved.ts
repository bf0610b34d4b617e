import type { Explainer } from "../../domain/answer.js";
import type { Ranking } from "../../domain/ranking.js";
import type { View } from "../view.js";

/** One situation, solved: what every solution of the answer reads from. */
export interface Solved {
  readonly view: View;
  readonly ranking: Ranking;
  readonly explainer: Explainer;
  /** Area ids from near to far. */
  readonly areas: readonly string[];
}
