import type { SafetyBook } from "../../domain/safety-book.js";
import type { Seeds } from "../seeds/types.js";
import { safetyBook } from "./safety.js";

/** Seeds that have no nodes of their own, in the shape the domain reads. */
export function booksOf(seeds: Seeds): { safety: SafetyBook } {
  return { safety: safetyBook(seeds) };
}
