import type { Seeds } from "../seeds/types.js";

/** Which areas lie within which, as far as offers need it. */
export class AreaTree {
  private readonly parents = new Map<string, string[]>();

  constructor({ areas, regions }: Pick<Seeds, "areas" | "regions">) {
    const country = areas.find(({ kind }) => kind === "country")?.code;
    for (const { code, parent } of areas) this.parents.set(code, parent === undefined ? [] : [parent]);
    for (const { id, members } of regions) {
      this.parents.set(id, country === undefined ? [] : [country]);
      for (const code of members) this.parents.get(code)?.push(id);
    }
  }

  /** Every area this one lies within, itself not counted. */
  above(code: string): Set<string> {
    const found = new Set<string>();
    const visit = (at: string): void => {
      for (const parent of this.parents.get(at) ?? []) {
        if (!found.has(parent)) {
          found.add(parent);
          visit(parent);
        }
      }
    };
    visit(code);
    return found;
  }

  /**
   * The same places with no area inside another: the inner ones are dropped. Totals of offers add up over a chain of
   * areas only because of this.
   */
  withoutInner(codes: readonly string[]): string[] {
    const all = new Set(codes);
    return [...all].filter((code) => ![...this.above(code)].some((outer) => all.has(outer)));
  }
}
