import type { GapCountsPort, OffersPort, OutcomesPort, ProvidersPort, SearchPort } from "../domain/ports.js";
import { ApiError } from "./errors.js";

/** Settles with the promise, or rejects with DATABASE_TIMEOUT after `ms`; the promise is then left to itself. */
export async function withDeadline<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const message = "The database did not answer in time. Try again in a moment, or ask for less at once.";
    timer = setTimeout(() => reject(new ApiError("DATABASE_TIMEOUT", message)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

export interface Ports {
  readonly offers: OffersPort;
  readonly providers: ProvidersPort;
  readonly search: SearchPort;
  readonly gapCounts: GapCountsPort;
  readonly outcomes?: OutcomesPort | undefined;
}

/** The same ports, none of which keeps a caller waiting longer than `ms`. */
export function inTime({ offers, providers, search, gapCounts, outcomes }: Ports, ms: number): Ports {
  return {
    offers: { find: (request) => withDeadline(offers.find(request), ms) },
    providers: {
      page: (filter, first, after) => withDeadline(providers.page(filter, first, after), ms),
      byIds: (ids) => withDeadline(providers.byIds(ids), ms),
    },
    search: { search: (text, labels, first) => withDeadline(search.search(text, labels, first), ms) },
    gapCounts: { count: (request) => withDeadline(gapCounts.count(request), ms) },
    outcomes: outcomes && {
      recordOutcome: (key, answers) => withDeadline(outcomes.recordOutcome(key, answers), ms),
      reportGap: (key, kind, target) => withDeadline(outcomes.reportGap(key, kind, target), ms),
    },
  };
}
