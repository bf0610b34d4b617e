import type { ProviderFilter, ProviderRecord, ProvidersPort } from "../domain/ports.js";
import type { Text } from "../domain/text.js";
import type { Database } from "./driver.js";
import {
  providersByIds,
  providersOfArea,
  providersOfIntervention,
  providersPage,
} from "./statements/reads.js";

interface ProviderRow {
  readonly id: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly interventions: readonly string[];
  readonly served: readonly string[];
  readonly sources: readonly string[];
}

export class Neo4jProviders implements ProvidersPort {
  constructor(private readonly database: Database) {}

  async page(
    { kind, intervention, area, text }: ProviderFilter,
    first: number,
    after = "",
  ): Promise<{ total: number; items: readonly ProviderRecord[] }> {
    const page = { kind: kind ?? null, text: text ?? null, after, first };
    const rows =
      intervention !== undefined
        ? await this.database.run(providersOfIntervention, { ...page, intervention, area: area ?? null })
        : area !== undefined
          ? await this.database.run(providersOfArea, { ...page, area })
          : await this.database.run(providersPage, page);
    const items = rows.flatMap(({ id, props, ...rest }) =>
      id === null || props === null ? [] : [recordOf({ id, props, ...rest })],
    );
    return { total: rows[0]?.total ?? 0, items };
  }

  async byIds(ids: readonly string[]): Promise<readonly (ProviderRecord | undefined)[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.run(providersByIds, { ids: [...new Set(ids)] });
    const records = new Map(rows.map((row) => [row.id, recordOf(row)]));
    return ids.map((id) => records.get(id));
  }
}

function recordOf({ id, props, interventions, served, sources }: ProviderRow): ProviderRecord {
  const text = (name: string): string | undefined => {
    const value = props[name];
    return typeof value === "string" ? value : undefined;
  };
  const checked = props["checked"];
  const listed = Array.isArray(props["areas"]) ? (props["areas"] as string[]) : [];
  return {
    id,
    name: text("name") ?? id,
    ...optional("kind", text("kind")),
    ...optional("site", text("site")),
    ...optional("description", both(text("descriptionNl"), text("descriptionEn"))),
    ...optional("coverage", both(text("coverageNl"), text("coverageEn"))),
    ...optional("sourceYear", typeof checked === "number" ? checked : undefined),
    areasKnown: props["areasKnown"] === true,
    areas: [...new Set([...listed, ...served])].sort(),
    interventions: [...interventions].sort(),
    sources,
  };
}

function both(nl: string | undefined, en: string | undefined): Partial<Text> | undefined {
  if (nl === undefined && en === undefined) return undefined;
  return { ...optional("nl", nl), ...optional("en", en) };
}

function optional<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}
