import type { World } from "../world.js";
import { type Age, agesIn } from "./ages.js";
import { bestFind, type Find, spansOf, withoutContained } from "./finds.js";
import { kinIn } from "./household.js";
import { type ConceptRef, type Implications, keyOf, placeIn } from "./implied.js";
import type { IndexedWords, OwnedMatch } from "./indexed-words.js";
import { Similarity } from "./similar.js";
import type { Stance } from "./stance.js";
import type { Token } from "./tokens.js";
import type { Candidate } from "./understanding.js";

const WEAK_CERTAINTY = 0.5;
/** Facts about the age of the person the text is about, never of a child of theirs. */
const AGE_GROUPS = new Set(["under_18", "under_23", "over_65"]);

/** Finds what a text in one language may state: by terms, by ages and kin, by definition, by likeness. */
export class CandidateFinder {
  private readonly similarity: Similarity;

  constructor(
    private readonly words: IndexedWords,
    private readonly world: World,
    private readonly implications: Implications,
  ) {
    this.similarity = new Similarity(world, words.language, words.eye.lexis);
  }

  /** One candidate per concept: surest first, then by the place of its first word, then by id. */
  find(text: string, tokens: readonly Token[], stance: Stance): Candidate[] {
    const ages = agesIn(tokens, this.words.language);
    const ofChildren = new Set(ages.flatMap(({ whose, at }) => (whose === "child" ? at : [])));
    const finds = withoutContained(this.byTerms(this.words.matchesIn(tokens), stance)).filter(
      ({ id, at }) => !(AGE_GROUPS.has(id) && at.some((place) => ofChildren.has(place))),
    );
    finds.push(...this.byFacts(tokens, ages, stance));
    finds.push(...this.byMeaning(finds));
    const known = new Set(finds.map(keyOf));
    finds.push(...this.byLikeness(tokens, (ref) => known.has(keyOf(ref))));
    return byConcept(finds)
      .flatMap((same) => this.candidate(text, tokens, same))
      .sort(inOrder);
  }

  private byTerms(matches: readonly OwnedMatch[], stance: Stance): Find[] {
    return matches.flatMap(({ owner, at, negative }) => {
      if (owner.is !== "concept") return [];
      const { ref, strong } = owner;
      const reading = stance.of({ at, negative, event: ref.kind === "lifeEvent" });
      const basis = strong ? ("TERM" as const) : ("WEAK_TERM" as const);
      return [{ ...ref, at, reading, basis, certainty: strong ? 1 : WEAK_CERTAINTY }];
    });
  }

  /** Ages and kin, which no list of words can hold. Whoever is feared or hoped for still exists. */
  private byFacts(tokens: readonly Token[], ages: readonly Age[], stance: Stance): Find[] {
    const byAge = ages.flatMap(({ years, whose, at }) =>
      whose === "person"
        ? [{ id: ageGroup(years), at }]
        : [
            { id: "has_children", at },
            { id: years < 1 ? "baby" : undefined, at },
          ],
    );
    const kin = kinIn(tokens, this.words.language).map(({ circumstance, at }) => ({ id: circumstance, at }));
    return [...byAge, ...kin].flatMap(({ id, at }) => {
      if (id === undefined) return [];
      const read = stance.of({ at, negative: false, event: false });
      const reading = read === "UNSURE" ? ("SO" as const) : read;
      return [{ kind: "circumstance" as const, id, at, certainty: 1, basis: "TERM" as const, reading }];
    });
  }

  private byMeaning(finds: readonly Find[]): Find[] {
    return finds
      .filter(({ certainty, reading }) => certainty === 1 && reading === "SO")
      .flatMap((find) =>
        (this.implications.get(keyOf(find)) ?? []).map((ref) => ({
          ...find,
          ...ref,
          basis: "MEANING" as const,
        })),
      );
  }

  private byLikeness(tokens: readonly Token[], isFound: (ref: ConceptRef) => boolean): Find[] {
    return this.similarity
      .of(tokens, isFound)
      .map((similar) => ({ ...similar, reading: "SO" as const, basis: "SIMILAR" as const }));
  }

  private candidate(text: string, tokens: readonly Token[], same: readonly Find[]): Candidate[] {
    const best = bestFind(same);
    const place = best === undefined ? undefined : placeIn(this.world, best);
    if (best === undefined || place === undefined) return [];
    const { kind, id, certainty, reading, basis, at } = best;
    return [{ kind, id, place, certainty, reading, basis, words: spansOf(text, tokens, at) }];
  }
}

function byConcept(finds: readonly Find[]): readonly Find[][] {
  const groups = new Map<string, Find[]>();
  for (const find of finds) {
    const group = groups.get(keyOf(find));
    if (group === undefined) groups.set(keyOf(find), [find]);
    else group.push(find);
  }
  return [...groups.values()];
}

function ageGroup(years: number): string | undefined {
  return years < 18 ? "under_18" : years < 23 ? "under_23" : years >= 65 ? "over_65" : undefined;
}

function inOrder(a: Candidate, b: Candidate): number {
  const byPlace = (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0);
  return b.certainty - a.certainty || byPlace || (a.id < b.id ? -1 : 1);
}
