import type { Eye } from "./eye.js";
import { ALSO, LAST, type Line, PART, type Showing, WHOLE } from "./matcher.js";
import type { Token } from "./tokens.js";
import { PARTICLES } from "./verbs-nl.js";
import { isNoLonger } from "./no-longer.js";

/** The words of a text with everything they may show: stems, verbs, meant spellings, parts, near words. */
export function lineOf(eye: Eye, tokens: readonly Token[]): Line {
  const showings = tokens.map(({ word }, at) =>
    isFiller(tokens, at) ? [] : new Shown(eye).word(noLonger(tokens, at) ?? word),
  );
  if (eye.language === "nl") addSplitVerbs(eye, tokens, showings);
  return { sentences: tokens.map(({ sentence }) => sentence), showings };
}

/** `no longer` is said of what someone does: `can no longer pay` is `cant pay`, and never `no pay`. */
function noLonger(tokens: readonly Token[], at: number): string | undefined {
  if (!isNoLonger(tokens, at)) return undefined;
  return tokens[at - 1]?.word === "can" ? "cant" : "not";
}

/** `niet hoor`: a word for emphasis, not for hearing. */
function isFiller(tokens: readonly Token[], at: number): boolean {
  const isLast = tokens[at + 1]?.clause !== tokens[at]?.clause;
  return tokens[at]?.word === "hoor" && isLast && tokens[at - 1]?.word !== "ik";
}

class Shown {
  private readonly showings: Showing[] = [];
  private readonly seen = new Set<number>();

  constructor(private readonly eye: Eye) {}

  word(word: string): Showing[] {
    const { lexis, compounds, index, typos } = this.eye;
    const written = lexis.spelled(word);
    for (const each of written) this.addWhole(each);
    if (this.seen.size === 0) {
      const meant = typos.meantBy(word);
      if (meant !== undefined) this.addWhole(meant);
    }
    if (this.eye.language === "nl") {
      const { rest, last } = compounds.partsOf(word);
      for (const part of last) this.add(lexis.keys(part), LAST);
      for (const part of rest) this.add(lexis.keys(part), PART);
      for (const part of last) for (const near of lexis.near(part)) this.add(lexis.keys(near), ALSO);
    }
    for (const each of written) {
      for (const near of lexis.near(each)) {
        this.add(lexis.keys(near), ALSO);
        for (const prefix of index.prefixesOf(near)) this.put(prefix, ALSO);
      }
    }
    return this.showings;
  }

  private addWhole(word: string): void {
    this.add(this.eye.lexis.keys(word), WHOLE);
    for (const prefix of this.eye.index.prefixesOf(word)) this.put(prefix, WHOLE);
  }

  private add(keys: readonly string[], how: Showing["how"]): void {
    for (const key of keys) {
      const known = this.eye.index.keyOf(key);
      if (known !== undefined) this.put(known, how);
    }
  }

  private put(key: number, how: Showing["how"]): void {
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.showings.push({ key, how });
  }
}

/** `ik zeg de huur op`: the verb also shows `opzeggen` when its particle closes the clause. */
function addSplitVerbs(eye: Eye, tokens: readonly Token[], showings: Showing[][]): void {
  tokens.forEach(({ word, clause }, at) => {
    if (!PARTICLES.has(word) || tokens[at + 1]?.clause === clause) return;
    for (let back = at - 1; tokens[back]?.clause === clause; back--) {
      const verb = eye.lexis.verb(tokens[back]?.word ?? "");
      if (verb === undefined) continue;
      const key = eye.index.keyOf(`v:${word}${verb}`);
      if (key !== undefined) showings[back]?.push({ key, how: WHOLE });
    }
  });
}
