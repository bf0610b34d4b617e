import type { Precedent } from "../concepts.js";
import type { Situation } from "../situation.js";
import type { World } from "../world.js";

/** How much one shared thing counts: what plays says most, a plain fact least. Editorial. */
export const SHARED_ISSUE = 3;
export const SHARED_EVENT = 2;
export const SHARED_CIRCUMSTANCE = 1;

/** A published case beside a situation, with what the two have in common. */
export interface SimilarPrecedent {
  readonly precedent: Precedent;
  /** In (0, 1]; 1 when both hold exactly the same. Only to put cases in order. */
  readonly likeness: number;
  /** Places in the cause graph, in order. */
  readonly sharedCauses: readonly number[];
  readonly sharedCircumstances: readonly number[];
}

/**
 * Cases that share a life event or an issue with what was told, most alike first; ties by id. Likeness is
 * `2 s / (a + b)` (Dice 1945, weighted): s, a and b are the weights of what both hold, of what was told, and of what
 * the case holds, with 3 for an issue, 2 for a life event and 1 for a circumstance that holds. A case whose ending is
 * bad stands where its likeness puts it. Nothing of this reaches the ranking.
 */
export function similarPrecedents(
  world: World,
  situation: Pick<Situation, "events" | "issues" | "circumstances">,
): SimilarPrecedent[] {
  const causes = new Set([...situation.events, ...situation.issues]);
  const facts = new Set([...situation.circumstances].flatMap(([place, holds]) => (holds ? [place] : [])));
  const told = weigh(world, [...causes], facts.size);
  return world.precedents.list
    .flatMap((precedent): SimilarPrecedent[] => {
      const sharedCauses = precedent.causes.filter((cause) => causes.has(cause));
      if (sharedCauses.length === 0) return [];
      const sharedCircumstances = precedent.circumstances.filter((place) => facts.has(place));
      const own = weigh(world, precedent.causes, precedent.circumstances.length);
      const shared = weigh(world, sharedCauses, sharedCircumstances.length);
      return [{ precedent, likeness: (2 * shared) / (told + own), sharedCauses, sharedCircumstances }];
    })
    .sort((a, b) => b.likeness - a.likeness || (a.precedent.id < b.precedent.id ? -1 : 1));
}

function weigh({ causes }: World, places: readonly number[], circumstances: number): number {
  const events = places.filter((place) => place < causes.eventCount).length;
  return (
    SHARED_EVENT * events + SHARED_ISSUE * (places.length - events) + SHARED_CIRCUMSTANCE * circumstances
  );
}
