/**
 * At most `most` at once and `most` per minute after that, for the one token there is: a bucket that fills evenly. Two
 * numbers of memory. Reads the monotonic clock, so a clock that is set does nothing.
 */
export class RateLimit {
  private left: number;
  private at: number;

  constructor(
    private readonly most: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.left = most;
    this.at = now();
  }

  /** Takes one; 0 when there was one, else in how many whole seconds there is. */
  take(): number {
    const now = this.now();
    this.left = Math.min(this.most, this.left + ((now - this.at) / 60_000) * this.most);
    this.at = now;
    if (this.left >= 1) {
      this.left -= 1;
      return 0;
    }
    return Math.max(1, Math.ceil(((1 - this.left) * 60) / this.most));
  }
}
