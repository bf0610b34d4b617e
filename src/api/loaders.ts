import DataLoader from "dataloader";
import type { GraphVersion } from "../domain/graph-rows.js";
import type { LocalOffers, OffersPort, ProviderRecord, ProvidersPort } from "../domain/ports.js";

/** How many offers of one intervention are fetched at most, so the most that a field can show. */
export const MOST_OFFERS = 10;

/** Who offers one intervention at a place, given as area ids from near to far. */
export interface OffersKey {
  readonly intervention: string;
  readonly areas: readonly string[];
}

/** What the snapshot does not hold, fetched in batches and once per request. */
export interface Loaders {
  readonly offers: DataLoader<OffersKey, LocalOffers, string>;
  readonly providers: DataLoader<string, ProviderRecord | undefined>;
}

const NOBODY: LocalOffers = { total: 0, offers: [], unknownAreaTotal: 0, unknownArea: [] };

/** Loaders of one request. Offers take one round trip per place, providers one per batch. */
export function makeLoaders(version: GraphVersion, offers: OffersPort, providers: ProvidersPort): Loaders {
  return {
    offers: new DataLoader((keys) => loadOffers(version, offers, keys), {
      cacheKeyFn: ({ intervention, areas }) => `${intervention} ${areas.join(" ")}`,
    }),
    providers: new DataLoader((ids) => providers.byIds(ids)),
  };
}

async function loadOffers(
  version: GraphVersion,
  port: OffersPort,
  keys: readonly OffersKey[],
): Promise<LocalOffers[]> {
  const chains = new Map(keys.map(({ areas }) => [areas.join(" "), areas]));
  const found = new Map<string, ReadonlyMap<string, LocalOffers>>();
  const load = async ([chain, areas]: [string, readonly string[]]): Promise<void> => {
    const interventions = keys
      .filter((key) => key.areas.join(" ") === chain)
      .map(({ intervention }) => intervention);
    found.set(chain, await port.find({ version, interventions, areas, perIntervention: MOST_OFFERS }));
  };
  await Promise.all([...chains].map(load));
  return keys.map(({ areas, intervention }) => found.get(areas.join(" "))?.get(intervention) ?? NOBODY);
}
