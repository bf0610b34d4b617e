import type { Cues } from "./cues.js";
import { type Negation, readNegation } from "./negation.js";
import { readOthers } from "./others.js";
import { type Past, readPast } from "./past.js";
import { Marks, type TextView } from "./text-view.js";
import { readUnsure, type Unsure } from "./unsure.js";

/**
 * How a statement is meant. SO: it is so now. DENIED: it is said not to be so. PAST: it was so and is over.
 * OTHER: it is somebody else's, outside the household. UNSURE: feared, supposed, wished or in quotation marks.
 */
export type Reading = "SO" | "DENIED" | "PAST" | "OTHER" | "UNSURE";

/** What a find rests on, as far as its reading goes. */
export interface Rests {
  /** Places of words. */
  readonly at: readonly number[];
  /** The find names a negation itself (`geen adres`). */
  readonly negative: boolean;
  /** The find is a happening rather than a state. */
  readonly event: boolean;
}

/** How every word of a text is meant. */
export class Stance {
  private readonly negation: Negation;
  private readonly past: Past;
  private readonly other: Marks;
  private readonly unsure: Unsure;
  /** Words that are themselves a sign of the past, of fear or of somebody else. */
  private readonly cue: Marks;

  constructor(view: TextView, cues: Cues) {
    this.cue = new Marks(view.length);
    this.negation = readNegation(view, cues);
    this.past = readPast(view, cues, this.negation.denied, this.cue);
    this.other = readOthers(view, cues, this.cue);
    this.unsure = readUnsure(view, cues, this.negation.denied, this.cue);
  }

  /** A sign that is part of the find does not count against it: `voormalig verslaafd` is found as such. */
  of({ at, negative, event }: Rests): Reading {
    if (negative ? this.isUndone(at) : this.negation.denied.some(at)) {
      return !negative && this.past.ended.some(at) ? "PAST" : "DENIED";
    }
    if (this.cue.some(at)) return "SO";
    if (this.other.some(at)) return "OTHER";
    if (this.past.past.some(at)) return "PAST";
    return this.unsure.all.some(at) || (event && this.unsure.events.some(at)) ? "UNSURE" : "SO";
  }

  /** `kan niet zonder` names both negations and means them; one of them alone is undone by the other. */
  private isUndone(at: readonly number[]): boolean {
    return at.filter((place) => this.negation.undone.has(place)).length === 1;
  }
}
