import type { Tally } from "./beta.js";

/** What was heard of one edge, as a version of the graph holds it. */
export interface EdgeOutcome extends Tally {
  /** Name of edge and question, as the functions below make it. */
  readonly edge: string;
}

/** Did the issue play? Of a link between a life event or issue and an issue. */
export function playedEdge(link: string): string {
  return `played|${link}`;
}

/** Did it help? Of an intervention and an issue it addresses. */
export function helpedEdge(intervention: string, issue: string): string {
  return `helped|${intervention}|${issue}`;
}

/** Could you get in? Of an intervention or ordinary route (one space of ids) and a condition it asks for. */
export function gotInEdge(action: string, condition: string): string {
  return `got-in|${action}|${condition}`;
}
