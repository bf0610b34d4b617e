import type { Action, DocumentedKnot, Requirement } from "../concepts.js";
import { LEAST_ANSWERS } from "../outcomes/beta.js";
import type { World } from "../world.js";

/** A requirement on which many situations get stuck. */
export interface Bottleneck {
  readonly act: { readonly label: "Intervention" | "Route"; readonly index: number };
  readonly action: Action;
  readonly requirement: Requirement;
  /** Documented knots that open when this one requirement is dropped, in order of id. */
  readonly opens: readonly DocumentedKnot[];
  /** Answers "could not get in", in fives; 0 while there are fewer than ten. */
  readonly deadEnds: number;
}

export interface BottleneckFilter {
  /** Only knots about an issue of this theme; dead ends count when the act is of it. */
  readonly theme?: string | undefined;
  /** Leave out what follows from how things are: no one makes that rule. */
  readonly rulesOnly: boolean;
}

/**
 * Requirements that lock most situations: those that open most documented knots when they are dropped first, then those
 * with most reported dead ends, then by id of act and condition. A requirement with neither is no bottleneck.
 */
export function bottlenecks(world: World, { theme, rulesOnly }: BottleneckFilter): Bottleneck[] {
  return everyRequirement(world)
    .filter(({ requirement }) => !rulesOnly || requirement.imposedBy !== "physics")
    .map((each): Bottleneck => ({
      ...each,
      opens: (each.requirement.opens ?? []).flatMap((id) => {
        const knot = world.documentedKnots.list[world.documentedKnots.index.get(id) ?? -1];
        return knot !== undefined && isAbout(world, knot, theme) ? [knot] : [];
      }),
      deadEnds: isOfTheme(world, each.act, theme) ? deadEndsOf(each.requirement) : 0,
    }))
    .filter(({ opens, deadEnds }) => opens.length > 0 || deadEnds > 0)
    .sort(byWeight(world));
}

/** Themes that issues of this world have, in order. */
export function themesOf({ issues }: World): string[] {
  return [...new Set(issues.list.map(({ theme }) => theme))].sort();
}

function everyRequirement({
  interventions,
  routes,
}: World): Pick<Bottleneck, "act" | "action" | "requirement">[] {
  return (["Intervention", "Route"] as const).flatMap((label) =>
    (label === "Intervention" ? interventions : routes).list.flatMap((action, index) =>
      action.requires.map((requirement) => ({ act: { label, index }, action, requirement })),
    ),
  );
}

function deadEndsOf({ learned }: Requirement): number {
  const no = learned === undefined ? 0 : learned.answers - learned.yes;
  return no < LEAST_ANSWERS ? 0 : no;
}

function isAbout({ issues }: World, knot: DocumentedKnot, theme: string | undefined): boolean {
  return theme === undefined || knot.issues.some((place) => issues.list[place]?.theme === theme);
}

/** An ordinary route has no theme: what is reported of it counts for every theme. */
function isOfTheme(
  { interventions }: World,
  { label, index }: Bottleneck["act"],
  theme: string | undefined,
): boolean {
  return theme === undefined || label === "Route" || interventions.list[index]?.theme === theme;
}

function byWeight({ conditions }: World) {
  const nameOf = ({ action, requirement }: Bottleneck): string =>
    `${action.id}|${conditions.list[requirement.condition]?.id ?? ""}`;
  return (a: Bottleneck, b: Bottleneck): number =>
    b.opens.length - a.opens.length || b.deadEnds - a.deadEnds || (nameOf(a) < nameOf(b) ? -1 : 1);
}
