import { versionKey } from "../domain/graph-rows.js";
import type { LocalOffers, OfferCard, OffersPort, OffersRequest } from "../domain/ports.js";
import { areaLevel, levelOrder } from "./area-level.js";
import { slotName, UNKNOWN_AREA } from "./derive.js";
import type { Database } from "./driver.js";
import { StaleSnapshotError } from "./errors.js";
import { offers } from "./statements/reads.js";

interface Bucket {
  readonly count: number;
  readonly cards: readonly string[];
}

/**
 * Offers from the buckets of one graph version. The answer has an entry for every intervention asked for. A bucket
 * holds five cards, so an area gives at most five. Throws StaleSnapshotError when the version is no longer served.
 */
export class Neo4jOffers implements OffersPort {
  constructor(private readonly database: Database) {}

  async find(request: OffersRequest): Promise<ReadonlyMap<string, LocalOffers>> {
    const { interventions, areas } = request;
    if (interventions.length === 0) return new Map();
    const version = versionKey(request.version);
    const slots = new Set(
      interventions.flatMap((id) => [...areas, UNKNOWN_AREA].map((area) => slotName(id, area))),
    );
    const keys = [...slots].map((slot) => `${version}|${slot}`);
    const [row] = await this.database.run(offers, { keys, version });
    if (row?.served !== true) throw new StaleSnapshotError(version);
    const buckets = new Map<string, Bucket>(row.buckets.map((bucket) => [bucket.key, bucket]));
    const at = (id: string, area: string): Bucket | undefined =>
      buckets.get(`${version}|${slotName(id, area)}`);
    return new Map(interventions.map((id) => [id, localOffers(request, (area) => at(id, area))]));
  }
}

/** Nearest level first, then rank, then the order of the areas asked for. */
function localOffers(
  { areas, perIntervention }: OffersRequest,
  bucketOf: (area: string) => Bucket | undefined,
): LocalOffers {
  const here = [...new Set(areas)].flatMap((area) => {
    const bucket = bucketOf(area);
    return bucket === undefined ? [] : [{ ...bucket, level: areaLevel(area) }];
  });
  const cards = here.flatMap(({ cards, level }) => cards.map((card) => ({ ...parseCard(card), level })));
  cards.sort((a, b) => levelOrder(a.level) - levelOrder(b.level) || a.rank - b.rank);
  const unknown = bucketOf(UNKNOWN_AREA);
  return {
    total: here.reduce((sum, { count }) => sum + count, 0),
    offers: cards.slice(0, perIntervention),
    unknownAreaTotal: unknown?.count ?? 0,
    unknownArea: (unknown?.cards ?? []).slice(0, perIntervention).map(parseCard),
  };
}

function parseCard(card: string): OfferCard {
  return JSON.parse(card) as OfferCard;
}
