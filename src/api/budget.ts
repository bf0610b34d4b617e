import { ApiError } from "./errors.js";

/** Counts the objects of one answer while it is made, so that no query grows past what was predicted of it. */
export class Budget {
  private spent = 0;

  constructor(private readonly most: number) {}

  /** Throws LIMIT_EXCEEDED once more than the most is spent. */
  spend(objects: number): void {
    this.spent += objects;
    if (this.spent <= this.most) return;
    throw new ApiError(
      "LIMIT_EXCEEDED",
      `expected an answer of at most ${this.most} objects; ask for fewer fields, or for smaller pages`,
    );
  }
}
