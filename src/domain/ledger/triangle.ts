import type { Text } from "../text.js";
import { bothWays } from "../words.js";
import type { LedgerBook, TriangleRule, TriangleTest } from "./ledger-book.js";
import { pocketWords, type Fact, type FactsOf, type PathFacts } from "./triangle-facts.js";
import type { TableStep } from "./table.js";

export type Comparison = "better" | "equal" | "worse";

/** One value compared with muddling on. Values are never added up. */
export interface ValueCompared {
  readonly id: "legitimacy" | "involvement" | "return";
  readonly name: Text;
  readonly question: Text;
  readonly says: Comparison;
  /** The sentence of the rule that decided. */
  readonly reason: Text;
  /** Sentences of the other rules that hold. */
  readonly remarks: readonly Text[];
}

/** Per value the first rule that holds decides, and every other rule that holds is a remark. */
export function compareValues(book: LedgerBook, facts: PathFacts): ValueCompared[] {
  return book.triangle.map(({ id, name, question, rules }) => {
    const held = rules.flatMap((rule) => {
      const step = holdingStep(rule, facts);
      return step === undefined ? [] : [{ rule, text: filledIn(book, rule, facts, step) }];
    });
    const [first, ...others] = held;
    const fallback = rules.at(-1) as TriangleRule;
    return {
      id,
      name,
      question,
      says: (first?.rule ?? fallback).says,
      reason: first?.text ?? fallback.text,
      remarks: others.map(({ text }) => text),
    };
  });
}

/** The step by which a rule holds, "path" for the whole, undefined when it does not hold. */
function holdingStep(
  { over, when }: TriangleRule,
  { path, steps }: PathFacts,
): TableStep | "path" | undefined {
  const holdsFor = (facts: FactsOf | undefined): boolean =>
    [...when].every(([field, test]) => passes(test, facts?.get(field) ?? path.get(field), path));
  if (over === "path") return holdsFor(undefined) ? "path" : undefined;
  if (over === "any") return steps.find(({ facts }) => holdsFor(facts))?.step;
  return steps.length > 0 && steps.every(({ facts }) => holdsFor(facts)) ? "path" : undefined;
}

function passes(test: TriangleTest, value: Fact, path: FactsOf): boolean {
  if (typeof test !== "object") return Array.isArray(value) ? value.includes(test) : value === test;
  if ("empty" in test) return value === undefined;
  if ("filled" in test) return value !== undefined;
  if (value === undefined) return false;
  if ("within" in test) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.some((each) => test.within.includes(String(each)));
  }
  if (typeof value !== "number") return false;
  if ("at-least" in test) return value >= test["at-least"];
  const other = path.get("below" in test ? test.below : test.above);
  if (typeof other !== "number") return false;
  return "below" in test ? value < other : value > other;
}

function filledIn(
  book: LedgerBook,
  rule: TriangleRule,
  { words }: PathFacts,
  step: TableStep | "path",
): Text {
  const pocket = step === "path" ? undefined : pocketWords(book, step);
  const isContested = [...rule.when.keys()].includes("contested_units");
  return bothWays((to) =>
    rule.text[to]
      .replaceAll("{unit}", (isContested ? words["contested"] : words["unit"])?.[to] ?? "")
      .replaceAll("{year}", words["year"]?.[to] ?? "")
      .replaceAll("{payer}", pocket?.payer[to] ?? "")
      .replaceAll("{gainer}", pocket?.gainer[to] ?? ""),
  );
}
