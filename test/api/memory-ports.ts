import type {
  GapCounts,
  GapCountsPort,
  GapCountsRequest,
  LocalOffers,
  OfferCard,
  OffersPort,
  OffersRequest,
  ProviderFilter,
  ProviderRecord,
  ProvidersPort,
  SearchHit,
  SearchPort,
} from "../../src/domain/ports.js";
import type { World } from "../../src/domain/world.js";

/** One offer of the list; without an area it is one of which the area is not known. */
export interface MemoryOffer {
  readonly intervention: string;
  readonly area?: string;
  readonly card: Omit<OfferCard, "area">;
}

/** The port over a fixed list, by the contract of the port. Every call is kept as one round trip. */
export class MemoryOffers implements OffersPort {
  readonly calls: OffersRequest[] = [];

  constructor(private readonly list: readonly MemoryOffer[]) {}

  async find(request: OffersRequest): Promise<ReadonlyMap<string, LocalOffers>> {
    this.calls.push(request);
    return new Map(request.interventions.map((id) => [id, this.local(id, request)]));
  }

  private local(id: string, { areas, perIntervention }: OffersRequest): LocalOffers {
    const own = this.list.filter(({ intervention }) => intervention === id);
    const here = areas.flatMap((area) => own.filter((offer) => offer.area === area));
    const unknown = own.filter(({ area }) => area === undefined);
    const card = ({ card, area }: MemoryOffer): OfferCard => ({
      ...card,
      ...(area === undefined ? {} : { area }),
    });
    return {
      total: here.length,
      offers: here.slice(0, perIntervention).map(card),
      unknownAreaTotal: unknown.length,
      unknownArea: unknown.slice(0, perIntervention).map(card),
    };
  }
}

/** Counts over a fixed list; areas with a stated offer were looked up. */
export class MemoryGapCounts implements GapCountsPort {
  readonly calls: GapCountsRequest[] = [];

  constructor(private readonly list: readonly MemoryOffer[]) {}

  async count(request: GapCountsRequest): Promise<GapCounts> {
    this.calls.push(request);
    const count = (intervention: string, at: string | undefined): number =>
      this.list.filter((offer) => offer.intervention === intervention && offer.area === at).length;
    return {
      offers: count,
      placeless: (intervention) => count(intervention, undefined),
      lookedUp: (at) => this.list.some(({ area, card }) => area === at && card.basis === "stated"),
      listed: (intervention) => this.list.some((offer) => offer.intervention === intervention),
    };
  }
}

export class MemoryProviders implements ProvidersPort {
  readonly calls: string[] = [];

  constructor(private readonly list: readonly ProviderRecord[]) {}

  async page(
    filter: ProviderFilter,
    first: number,
    after = "",
  ): Promise<{ total: number; items: readonly ProviderRecord[] }> {
    this.calls.push("page");
    const matching = this.list.filter(
      ({ kind, name, interventions, areas }) =>
        (filter.kind === undefined || kind === filter.kind) &&
        (filter.text === undefined || name.toLowerCase().includes(filter.text.toLowerCase())) &&
        (filter.intervention === undefined || interventions.includes(filter.intervention)) &&
        (filter.area === undefined || areas.includes(filter.area)),
    );
    return { total: matching.length, items: matching.filter(({ id }) => id > after).slice(0, first) };
  }

  async byIds(ids: readonly string[]): Promise<readonly (ProviderRecord | undefined)[]> {
    this.calls.push("byIds");
    return ids.map((id) => this.list.find((record) => record.id === id));
  }
}

/** Finds issues and interventions whose name holds the words; no more than the port promises, less forgiving. */
export class MemorySearch implements SearchPort {
  readonly calls: string[] = [];

  constructor(private readonly world: () => World) {}

  async search(text: string, labels: readonly string[], first: number): Promise<readonly SearchHit[]> {
    this.calls.push("search");
    const { issues, interventions } = this.world();
    const all = [
      ...issues.list.map(({ id, name }) => ({ label: "Issue", id, name })),
      ...interventions.list.map(({ id, name }) => ({ label: "Intervention", id, name })),
    ];
    return all
      .filter(({ label, name }) => labels.includes(label) && name.en.includes(text))
      .slice(0, first)
      .map(({ label, id }) => ({ label, id, score: 1 }));
  }
}
