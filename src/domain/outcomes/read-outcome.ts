import { parseGlobalId, type Label } from "../kinds.js";
import type { Action } from "../concepts.js";
import type { Catalogue, World } from "../world.js";
import { gotInEdge, helpedEdge, playedEdge } from "./outcome-edge.js";

/** What someone tells of one path, each part by itself; ids local or global. */
export interface OutcomeInput {
  readonly played?: { readonly link: string; readonly yes: boolean } | undefined;
  readonly helped?:
    { readonly intervention: string; readonly issue: string; readonly yes: boolean } | undefined;
  readonly gotIn?: { readonly action: string; readonly condition: string; readonly yes: boolean } | undefined;
}

/** One answer about one edge that exists. */
export interface EdgeAnswer {
  readonly edge: string;
  readonly yes: boolean;
}

/** Where an answer is not about an edge of this graph, and what was expected there. Never carries what came. */
export interface UnknownEdge {
  readonly position: "played" | "helped" | "gotIn";
  readonly expected: string;
}

/** The answers of an outcome, each about an edge of this world; what is not one is named by its position. */
export function readOutcome(
  world: World,
  { played, helped, gotIn }: OutcomeInput,
): { readonly answers: readonly EdgeAnswer[]; readonly unknown: readonly UnknownEdge[] } {
  const answers: EdgeAnswer[] = [];
  const unknown: UnknownEdge[] = [];
  const put = (
    position: UnknownEdge["position"],
    yes: boolean,
    edge: string | undefined,
    expected: string,
  ): void => {
    if (edge === undefined) unknown.push({ position, expected });
    else answers.push({ edge, yes });
  };
  if (played) put("played", played.yes, playedIn(world, played.link), "the key of a link of this graph");
  if (helped)
    put("helped", helped.yes, helpedIn(world, helped), "an intervention and an issue that it addresses");
  if (gotIn)
    put("gotIn", gotIn.yes, gotInOf(world, gotIn), "an intervention or route and a condition that it needs");
  return { answers, unknown };
}

function playedIn({ causes }: World, link: string): string | undefined {
  return causes.edges.some(({ id }) => id === link) ? playedEdge(link) : undefined;
}

function helpedIn(world: World, ends: { intervention: string; issue: string }): string | undefined {
  const act = find(world.interventions, "Intervention", ends.intervention);
  const issue = world.issues.index.get(localId("Issue", ends.issue));
  const cause = issue === undefined ? undefined : issue + world.causes.eventCount;
  const isThere = act?.addresses.some((address) => address.cause === cause && address.grade > 0) === true;
  return isThere ? helpedEdge(act.id, localId("Issue", ends.issue)) : undefined;
}

function gotInOf(world: World, ends: { action: string; condition: string }): string | undefined {
  const act: Action | undefined =
    find(world.interventions, "Intervention", ends.action) ?? find(world.routes, "Route", ends.action);
  const condition = localId("Condition", ends.condition);
  const place = world.conditions.index.get(condition);
  const isThere = act?.requires.some((requirement) => requirement.condition === place) === true;
  return isThere ? gotInEdge(act.id, condition) : undefined;
}

function find<T extends { readonly id: string }>(
  catalogue: Catalogue<T>,
  label: Label,
  id: string,
): T | undefined {
  return catalogue.list[catalogue.index.get(localId(label, id)) ?? -1];
}

/** The id without the prefix of that kind; ids with another prefix stay as they are, and are found nowhere. */
function localId(label: Label, id: string): string {
  const parsed = parseGlobalId(id);
  return parsed?.label === label ? parsed.id : id;
}
