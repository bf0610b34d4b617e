import type { LexiconBook, LexiconEntry } from "../../domain/understand/lexicon-book.js";
import type { Seeds } from "../seeds/types.js";

/** The lexicon as the reader of text takes it. Throws on an entry that names no concept. */
export function lexiconBook({ lexicon }: Pick<Seeds, "lexicon">): LexiconBook {
  return { entries: lexicon.map(entry) };
}

function entry(seed: Seeds["lexicon"][number]): LexiconEntry {
  const words = {
    strong: { nl: seed.terms_nl, en: seed.terms_en },
    weak: { nl: seed.weak_nl ?? [], en: seed.weak_en ?? [] },
  };
  if (seed.issue !== undefined) return { kind: "issue", id: seed.issue, ...words };
  if (seed.life_event !== undefined) return { kind: "lifeEvent", id: seed.life_event, ...words };
  if (seed.circumstance !== undefined) return { kind: "circumstance", id: seed.circumstance, ...words };
  throw new Error(
    "Cannot read a lexicon entry: expected one of issue, life_event, circumstance; found none.",
  );
}
