import type { Seeds, StatutoryOffering } from "../seeds/types.js";
import { allProviders, municipalityProvider, type ProviderSeed } from "./providers.js";

/** Who, by which rule, and where. */
export interface StatutoryDuty {
  readonly rule: StatutoryOffering;
  readonly provider: string;
  readonly areas: readonly string[];
}

/**
 * Every rule with everyone it binds. A rule for municipalities with a housing bylaw binds nobody here: no list of those
 * was found, so it is shown as a question.
 */
export function statutoryDuties(seeds: Seeds): StatutoryDuty[] {
  const providers = allProviders(seeds);
  return seeds.statutoryOfferings.flatMap((rule) =>
    boundBy(rule, providers, seeds).map(({ id, areas = [] }) => ({ rule, provider: id, areas })),
  );
}

function boundBy(
  rule: StatutoryOffering,
  providers: readonly ProviderSeed[],
  seeds: Seeds,
): readonly Pick<ProviderSeed, "id" | "areas">[] {
  const named = (id: string): readonly ProviderSeed[] => providers.filter((provider) => provider.id === id);
  const central = providers.filter(({ id }) => id.startsWith("centrumgemeente-"));
  switch (rule.offered_by) {
    case "every-municipality":
      return seeds.areas
        .filter(({ kind }) => kind === "municipality")
        .map(({ code }) => ({ id: municipalityProvider(code), areas: [code] }));
    case "central-municipality-shelter":
      return central;
    case "central-municipality-violence":
      return central.filter(({ offers }) => (offers ?? []).includes("advocacy-violence"));
    case "rmc-region":
      return providers.filter(({ id }) => id.startsWith("rmc-"));
    case "public-health-region":
      return seeds.regions
        .filter(({ kind }) => kind === "public-health-region")
        .map(({ id, members }) => ({ id: healthService(id, providers), areas: members }));
    case "national-agency":
    case "court":
      return inWholeCountry(named(rule.provider ?? rule.offered_by), seeds);
    case "municipality-with-housing-bylaw":
      return [];
  }
}

/** The service of a public health region has the id of the region without its prefix. */
function healthService(region: string, providers: readonly ProviderSeed[]): string {
  const id = region.replace(/^ggd-/, "");
  if (!providers.some((provider) => provider.id === id)) {
    throw new Error(
      `expected provider ${id} for region ${region} in the seeds, found none; add it to the providers`,
    );
  }
  return id;
}

/** A national body serves the country, whatever is known of its desks. */
function inWholeCountry(
  providers: readonly ProviderSeed[],
  { areas }: Seeds,
): Pick<ProviderSeed, "id" | "areas">[] {
  const country = areas.filter(({ kind }) => kind === "country").map(({ code }) => code);
  return providers.map(({ id }) => ({ id, areas: country }));
}
