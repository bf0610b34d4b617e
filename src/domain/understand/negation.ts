import type { Cues } from "./cues.js";
import { Marks, type TextView } from "./text-view.js";

/** What a text denies. */
export interface Negation {
  /** Words that are denied. */
  readonly denied: Marks;
  /** Negations that another one undoes (`not without`, `it is not so that no ...`): a term that rests on one is not meant. */
  readonly undone: Marks;
}

const NO_REACH = 3;
const NOT_REACH = 2;
const CAN_REACH = 1;
const NEVER_REACH = 4;
const DENIAL_REACH = 8;
const FRONT_REACH = 3;
const NOUN_REACH = 2;
const LONGEST_LIST = 6;
const LONGEST_ITEM = 5;

/**
 * Reads how far each negation reaches, always within its clause: `no` to the noun and its list, `not` to what
 * follows or, at the end of a clause, to the verb before it, `cannot` to its verb only, a denial (`denies`,
 * `geen sprake van`) to the rest. A negation inside a denial makes it a statement again.
 */
export function readNegation(view: TextView, cues: Cues): Negation {
  const scope = new Scope(view, cues);
  for (let at = 0; at < view.length; at++) at += scope.read(at);
  return scope;
}

class Scope implements Negation {
  readonly denied: Marks;
  readonly undone: Marks;

  constructor(
    private readonly view: TextView,
    private readonly cues: Cues,
  ) {
    this.denied = new Marks(view.length);
    this.undone = new Marks(view.length);
  }

  /** Reads the negation at a place, if any; gives how many words to skip besides it. */
  read(at: number): number {
    if (this.undone.has(at)) return 0;
    const only = this.cues.notOnly.lengthAt(this.view.words, at);
    if (only > 0) return only - 1;
    const denial = this.cues.denials.lengthAt(this.view.words, at);
    if (denial > 0) {
      this.denyRest(at + denial);
      return denial - 1;
    }
    if (this.isDoubled(at)) {
      this.undone.set(at, at + 1);
      return 1;
    }
    const word = this.view.word(at);
    if (this.cues.no.has(word)) this.denyList(at);
    else if (this.cues.never.has(word)) this.deny(at, NEVER_REACH);
    else if (this.cues.not.has(word)) this.deny(at, this.notReach(at));
    if (this.cues.not.has(word) || this.cues.never.has(word)) this.denyBefore(at);
    return 0;
  }

  private deny(negation: number, reach: number): void {
    for (let at = negation + 1; at <= negation + reach && this.view.sameClause(at, negation); at++)
      this.denied.set(at, at);
  }

  private denyRest(from: number): void {
    for (let at = from; at < from + DENIAL_REACH && this.view.sameClause(at, from - 1); at++) {
      if (this.isNegation(at)) return this.undone.set(at, at);
      this.denied.set(at, at);
    }
  }

  /** `ik drink niet`, `drinken doe ik niet`: what closes its clause reaches back to the verb or what it stands for. */
  private denyBefore(at: number): void {
    let end = at + 1;
    while (this.view.sameClause(end, at) && this.cues.tail.has(this.view.word(end))) end++;
    if (this.view.sameClause(end, at)) return;
    let back = at - 1;
    while (this.view.sameClause(back, at) && this.cues.pronouns.has(this.view.word(back))) back--;
    const reach = this.cues.stand.has(this.view.word(back)) ? FRONT_REACH : 1;
    for (let step = 0; step < reach && this.view.sameClause(back - step, at); step++)
      this.denied.set(back - step, back - step);
  }

  /** `no debts, fines or loans`: the negation holds for every item of the list, also after commas. */
  private denyList(at: number): void {
    const or = this.view.find(this.cues.or, at + 2, at + 1 + NO_REACH);
    this.deny(at, or !== undefined && this.view.sameClause(or, at) ? or - at + NOUN_REACH : NO_REACH);
    const items = this.itemsAfter(at);
    for (const [from, to] of items) this.denied.set(from, to);
  }

  /** Short clauses without a verb of their own after the one at `at`, up to the one with `or`; none when no `or` comes. */
  private itemsAfter(at: number): (readonly [number, number])[] {
    const items: (readonly [number, number])[] = [];
    for (let [, end] = this.view.clauseOf(at); end + 1 < this.view.length && items.length < LONGEST_LIST;) {
      const [from, to] = this.view.clauseOf(end + 1);
      const isItem = /^\s*,\s*$/.test(this.view.tokens[from]?.before ?? "") && to - from < LONGEST_ITEM;
      if (!isItem || this.view.find(this.cues.pronouns, from, to) !== undefined) return [];
      items.push([from, to]);
      if (this.view.find(this.cues.or, from, to) !== undefined) return items;
      end = to;
    }
    return [];
  }

  /** `not` reaches two words; `do not have any` as far as `no`; `cannot` only its verb. */
  private notReach(at: number): number {
    if (this.cues.possess.has(this.view.word(at + 1))) return 1 + NO_REACH;
    return this.isCannot(at) ? CAN_REACH : NOT_REACH;
  }

  /** `not without`, `nooit zonder`. */
  private isDoubled(at: number): boolean {
    const turns = this.cues.not.has(this.view.word(at)) || this.cues.never.has(this.view.word(at));
    return turns && /^(zonder|without)$/.test(this.view.word(at + 1)) && this.view.sameClause(at + 1, at);
  }

  private isNegation(at: number): boolean {
    const word = this.view.word(at);
    return this.cues.no.has(word) || this.cues.not.has(word) || this.cues.never.has(word);
  }

  private isCannot(at: number): boolean {
    if (/^(cannot|cant|couldnt)$/.test(this.view.word(at))) return true;
    return [1, 2, 3].some(
      (back) => this.view.sameClause(at - back, at) && this.cues.can.has(this.view.word(at - back)),
    );
  }
}
