import type { ActNet } from "./net.js";

/** What a change was; kept in the two lowest bits of an entry. */
const HOLDS = 0;
const MET = 1;
const DONE = 2;
const ALLOWED = 3;

/**
 * What can be reached, step by step, when nothing that was reached is ever lost. An act is done as soon as it
 * is allowed and each of its hard requirements holds or is set aside by an act that is done itself. Changes
 * since a mark can be taken back. Adding is monotone, so the order of adding never matters.
 */
export class Reach {
  /** 1 where the condition is reached. */
  readonly holds: Uint8Array;
  /** 1 where the act can be done. */
  readonly done: Uint8Array;
  private readonly allowed: Uint8Array;
  private readonly met: Uint8Array;
  private readonly missing: Int32Array;
  private readonly changes: number[] = [];
  private readonly queue: number[] = [];

  /** `start`: conditions that hold; what they imply is added. `acts`: allowed from the start. */
  constructor(
    private readonly net: ActNet,
    start: Iterable<number>,
    acts: Iterable<number>,
  ) {
    this.holds = new Uint8Array(net.conditionCount);
    this.done = new Uint8Array(net.acts.length);
    this.allowed = new Uint8Array(net.acts.length);
    this.met = new Uint8Array(net.actOf.length);
    this.missing = Int32Array.from(net.requirements, (each) => each.length);
    for (const condition of start) this.assume(condition);
    for (const act of acts) this.allow(act);
    this.changes.length = 0;
  }

  /** Takes a condition, and all it implies, to hold. */
  assume(condition: number): void {
    for (const each of this.net.up[condition] ?? []) this.hold(each);
    this.run();
  }

  /** Adds an act to what may be done. */
  allow(act: number): void {
    if (this.allowed[act] === 1) return;
    this.allowed[act] = 1;
    this.changes.push(act * 4 + ALLOWED);
    if (this.missing[act] === 0) this.queue.push(act);
    this.run();
  }

  /** Whether every hard requirement of the act is met now. */
  isOpen(act: number): boolean {
    return this.missing[act] === 0;
  }

  /** Whether a requirement holds or is set aside. */
  isMet(requirement: number): boolean {
    return this.met[requirement] === 1;
  }

  mark(): number {
    return this.changes.length;
  }

  /** Takes back everything since the mark. */
  undo(mark: number): void {
    while (this.changes.length > mark) {
      const change = this.changes.pop() as number;
      const index = change >> 2;
      switch (change & 3) {
        case HOLDS:
          this.holds[index] = 0;
          break;
        case MET:
          this.met[index] = 0;
          this.missing[this.net.actOf[index] as number]!++;
          break;
        case DONE:
          this.done[index] = 0;
          break;
        default:
          this.allowed[index] = 0;
      }
    }
  }

  private run(): void {
    for (let act = this.queue.pop(); act !== undefined; act = this.queue.pop()) {
      if (this.done[act] === 1) continue;
      this.done[act] = 1;
      this.changes.push(act * 4 + DONE);
      for (const condition of this.net.gives[act] as readonly number[]) this.hold(condition);
      for (const requirement of this.net.sets[act] as readonly number[]) this.meet(requirement);
    }
  }

  private hold(condition: number): void {
    if (this.holds[condition] === 1) return;
    this.holds[condition] = 1;
    this.changes.push(condition * 4 + HOLDS);
    for (const requirement of this.net.asks[condition] as readonly number[]) this.meet(requirement);
  }

  private meet(requirement: number): void {
    if (this.met[requirement] === 1) return;
    this.met[requirement] = 1;
    this.changes.push(requirement * 4 + MET);
    const act = this.net.actOf[requirement] as number;
    const left = (this.missing[act] as number) - 1;
    this.missing[act] = left;
    if (left === 0 && this.allowed[act] === 1) this.queue.push(act);
  }
}
