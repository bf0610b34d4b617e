import type { SafetyBook } from "../../domain/safety-book.js";
import type { SeedKindName } from "../seeds/manifest.js";
import { readSeeds } from "../seeds/read-seeds.js";
import type { Seeds } from "../seeds/types.js";
import { safetyBook } from "./safety.js";

/** Seeds that have no nodes of their own, in the shape the domain reads. */
export function booksOf(seeds: Seeds): { safety: SafetyBook } {
  return { safety: safetyBook(seeds) };
}

/** The books of a seeds folder, without parsing the rest of it. */
export async function readBooks(folder: string): Promise<ReturnType<typeof booksOf>> {
  return booksOf(await readSeeds(folder, isOfABook));
}

function isOfABook(kind: SeedKindName): boolean {
  return kind.startsWith("safety_");
}
