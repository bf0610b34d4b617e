import type { World } from "../../domain/world.js";
import type { Kept } from "../kept.js";
import { checksumOfSeeds } from "../seeds/checksum.js";
import type { SeedKindName } from "../seeds/manifest.js";
import { readSeeds } from "../seeds/read-seeds.js";
import type { Seeds } from "../seeds/types.js";
import { ledgerBook } from "./ledger.js";
import { lexiconBook } from "./lexicon.js";
import { questionBook } from "./questions.js";
import { safetyBook } from "./safety.js";

/** Seeds that have no nodes of their own, in the shape the domain reads. */
export function booksOf(seeds: Seeds): Pick<World, "safety" | "lexicon" | "questions" | "ledger"> {
  return {
    safety: safetyBook(seeds),
    lexicon: lexiconBook(seeds),
    questions: questionBook(seeds),
    ledger: ledgerBook(seeds),
  };
}

/** The books of a seeds folder, without parsing the rest of it; what was parsed is kept until a seed changes. */
export async function readBooks(folder: string, kept: Kept): Promise<ReturnType<typeof booksOf>> {
  const checksum = await checksumOfSeeds(folder);
  return booksOf(await kept.of("books", checksum, () => readSeeds(folder, isOfABook)));
}

const SINGLE_KINDS: ReadonlySet<SeedKindName> = new Set(["lexicon", "questions", "cost_units"]);

function isOfABook(kind: SeedKindName): boolean {
  return kind.startsWith("safety_") || kind.startsWith("ledger_") || SINGLE_KINDS.has(kind);
}
