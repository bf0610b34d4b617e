import { parseGlobalId, type Label } from "../../domain/kinds.js";
import type { Catalogue, World } from "../../domain/world.js";
import type { NodeRef } from "../../graph/neighbours.js";
import { toArea } from "../area/area.type.js";
import { toRoute } from "../action/route.type.js";
import { toCircumstance } from "../circumstance/circumstance.type.js";
import { toCondition } from "../condition/condition.type.js";
import { toDomain } from "../domain/domain.type.js";
import { toGroup } from "../group/group.type.js";
import { toIntervention } from "../intervention/intervention.type.js";
import { toIssue } from "../issue/issue.type.js";
import { toLegalBasis } from "../legal-basis/legal-basis.type.js";
import { toLifeEvent } from "../life-event/life-event.type.js";
import { toProviderKind } from "../provider/provider-kind.type.js";
import { toProvider } from "../provider/provider.type.js";
import type { NodeType } from "../shared/node.type.js";
import { toSource } from "../source/source.type.js";
import type { View } from "../view.js";

/** What the snapshot holds of each kind: where it stands, and how it is shown. */
const SHOWN: Partial<
  Record<Label, { readonly in: (world: World) => Catalogue<{ readonly id: string }>; readonly show: Show }>
> = {
  LifeEvent: { in: (world) => world.lifeEvents, show: toLifeEvent },
  Issue: { in: (world) => world.issues, show: toIssue },
  Condition: { in: (world) => world.conditions, show: toCondition },
  Circumstance: { in: (world) => world.circumstances, show: toCircumstance },
  Group: { in: (world) => world.groups, show: toGroup },
  Intervention: { in: (world) => world.interventions, show: toIntervention },
  Route: { in: (world) => world.routes, show: toRoute },
  LegalBasis: { in: (world) => world.legalBases, show: toLegalBasis },
  ProviderKind: { in: (world) => world.providerKinds, show: toProviderKind },
  Area: { in: (world) => world.areas, show: toArea },
  Domain: { in: (world) => world.domains, show: toDomain },
  Source: { in: (world) => world.sources, show: toSource },
};

type Show = (view: View, place: number) => NodeType;

/** A node of the snapshot. Throws for kinds that the snapshot does not hold. */
export function toNode(view: View, { label, index }: NodeRef): NodeType {
  const kind = SHOWN[label];
  if (kind === undefined) throw new RangeError(`expected a kind that the snapshot holds, came ${label}`);
  return kind.show(view, index);
}

/** The node with a global id, from the snapshot or, for providers, from the database; undefined when there is none. */
export async function findNode(view: View, id: string): Promise<NodeType | undefined> {
  const parsed = parseGlobalId(id);
  if (parsed?.label === "Provider") {
    const record = await view.context.loaders.providers.load(parsed.id);
    return record === undefined ? undefined : toProvider(view, record);
  }
  const place = parsed === undefined ? undefined : SHOWN[parsed.label]?.in(view.world).index.get(parsed.id);
  if (parsed === undefined || place === undefined) return undefined;
  const shift = parsed.label === "Issue" ? view.world.causes.eventCount : 0;
  return toNode(view, { label: parsed.label, index: place + shift });
}
