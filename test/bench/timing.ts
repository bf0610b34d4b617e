import { createHistogram, performance } from "node:perf_hooks";

export interface Timing {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rounds: number;
}

const WARM_SHARE = 0.2;

/** Times one call many times in this process, after a warm-up that is not counted. Milliseconds. */
export async function time(rounds: number, call: (round: number) => unknown): Promise<Timing> {
  for (let round = 0; round < Math.ceil(rounds * WARM_SHARE); round++) await call(round);
  const histogram = createHistogram();
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await call(round);
    histogram.record(Math.max(1, Math.round((performance.now() - start) * 1e6)));
  }
  return { p50Ms: histogram.percentile(50) / 1e6, p99Ms: histogram.percentile(99) / 1e6, rounds };
}

/** One line of the report: what, measured, and what was asked of it. */
export function line(what: string, measured: string, asked: string): void {
  console.log(`${what.padEnd(46)} ${measured.padEnd(44)} asked ${asked}`);
}

export function ms({ p50Ms, p99Ms }: Timing): string {
  return `p50 ${p50Ms.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms`;
}

/** Megabytes with one decimal. */
export function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
