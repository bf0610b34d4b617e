import type { Intervention } from "../../domain/concepts.js";
import { readPlace } from "../shared/ids.js";
import { nameHolds } from "../shared/name-filter.js";
import type { View } from "../view.js";
import type { InterventionFilter } from "./intervention.input.js";

/** A test for the interventions that a filter asks for; unknown ids in it are an error. */
export function interventionMatches(
  { world }: View,
  filter: InterventionFilter,
): (act: Intervention) => boolean {
  const issue = readPlace(world.issues, "Issue", filter.addresses, "filter.addresses");
  const needs = readPlace(world.conditions, "Condition", filter.requires, "filter.requires");
  const gives = readPlace(world.conditions, "Condition", filter.establishes, "filter.establishes");
  const basis = readPlace(world.legalBases, "LegalBasis", filter.groundedIn, "filter.groundedIn");
  const actor = readPlace(world.providerKinds, "ProviderKind", filter.providerKind, "filter.providerKind");
  const basisId = basis === undefined ? undefined : world.legalBases.list[basis]?.id;
  const actorId = actor === undefined ? undefined : world.providerKinds.list[actor]?.id;
  const cause = issue === undefined ? undefined : issue + world.causes.eventCount;
  return (act) =>
    nameHolds(act.name, filter.name) &&
    (filter.kind ?? act.kind) === act.kind &&
    (filter.theme ?? act.theme) === act.theme &&
    (filter.doneBy ?? act.doneBy) === act.doneBy &&
    (filter.whoDecides ?? act.whoDecides) === act.whoDecides &&
    (filter.evidence ?? act.evidenceOf) === act.evidenceOf &&
    (cause === undefined || act.addresses.some((address) => address.cause === cause)) &&
    (needs === undefined || act.requires.some(({ condition }) => condition === needs)) &&
    (gives === undefined || act.establishes.some(({ condition }) => condition === gives)) &&
    (basisId === undefined || act.grounds.some(({ legalBasis }) => legalBasis === basisId)) &&
    (actorId === undefined || act.actors.includes(actorId));
}
