import type { Issue } from "../../domain/concepts.js";
import { readPlace } from "../shared/ids.js";
import { nameHolds } from "../shared/name-filter.js";
import { at, type View } from "../view.js";
import type { IssueFilter } from "./issue.input.js";

/** Grade from which an intervention counts as help for an issue: 2 is a usual help, 3 is made for it. */
const HELPS = 2;

/** A test for the issues that a filter asks for; unknown ids in it are an error. */
export function issueMatches(
  { world, near }: View,
  filter: IssueFilter,
): (issue: Issue, place: number) => boolean {
  const event = readPlace(world.lifeEvents, "LifeEvent", filter.raisedBy, "filter.raisedBy");
  const act = readPlace(world.interventions, "Intervention", filter.addressedBy, "filter.addressedBy");
  const domain = readPlace(world.domains, "Domain", filter.domain, "filter.domain");
  const { edges, eventCount } = world.causes;
  return (issue, place) => {
    const cause = place + eventCount;
    const help = near.addressedBy[cause] ?? [];
    const hasHelp = help.some(({ address }) => address.grade >= HELPS);
    return (
      nameHolds(issue.name, filter.name) &&
      (filter.theme ?? issue.theme) === issue.theme &&
      (filter.role ?? issue.role) === issue.role &&
      (domain === undefined || world.domains.index.get(issue.domain) === domain) &&
      (event === undefined || (near.linksTo[cause] ?? []).some((link) => at(edges, link).from === event)) &&
      (act === undefined || help.some(({ intervention }) => intervention === act)) &&
      (filter.hasHelp ?? hasHelp) === hasHelp
    );
  };
}
