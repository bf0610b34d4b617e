import type { Area } from "./concepts.js";
import type { World } from "./world.js";

/** How the name or code of a municipality was read. */
export type AreaNote =
  "EXACT" | "SUCCESSOR" | "ALSO_PROVINCE" | "PROVINCE" | "AMBIGUOUS" | "SEVERAL_SUCCESSORS";

export interface AreaReading {
  readonly note: AreaNote;
  /** The area that is used; absent while a person has to choose among the candidates. */
  readonly area?: Area;
  /** What a person may have meant, in order of id; empty when there is nothing to choose. */
  readonly candidates: readonly Area[];
  /** Ids from near to far: the area, its regions, province, country. Only the country while there is no area. */
  readonly chain: readonly string[];
}

/** Names in daily use that differ from the official one. */
const DAILY_NAMES: Readonly<Record<string, string>> = {
  "den haag": "'s-gravenhage",
  "the hague": "'s-gravenhage",
  "den bosch": "'s-hertogenbosch",
  friesland: "fryslan",
};

/** Reads a municipality by code or name, forgiving accents, case and "gemeente"; undefined when nothing matches. */
export function readMunicipality(world: World, text: string): AreaReading | undefined {
  const areas = world.areas.list;
  const wanted = plain(text);
  const byCode = areas.filter(({ id, kind }) => kind !== "region" && id === wanted);
  const named =
    byCode.length > 0 ? byCode : areas.filter((area) => area.kind !== "region" && isNamed(area, wanted));
  const current = named.filter(({ kind, ended }) => kind === "municipality" && ended === undefined);
  const province = named.find(({ kind }) => kind === "province");
  if (current.length > 1) return choice(world, "AMBIGUOUS", current);
  if (current[0] !== undefined)
    return found(world, province === undefined ? "EXACT" : "ALSO_PROVINCE", current[0]);
  const ended = named.filter((area) => area.ended !== undefined);
  if (ended.length > 0) return succeeded(world, ended);
  if (province !== undefined) return found(world, "PROVINCE", province);
  const country = named.find(({ kind }) => kind === "country");
  return country === undefined ? undefined : found(world, "EXACT", country);
}

/** Where nothing was said of a place: only what is there for the whole country. */
export function wholeCountry(world: World): readonly string[] {
  return world.areas.list.filter(({ kind }) => kind === "country").map(({ id }) => id);
}

/** An area and all it lies within: regions, then province, then country; each kind in order of id. */
export function areaChain(world: World, area: Area): string[] {
  const seen = new Map<string, Area>();
  const visit = (each: Area): void => {
    if (seen.has(each.id)) return;
    seen.set(each.id, each);
    for (const id of each.within) {
      const outer = world.areas.list[world.areas.index.get(id) ?? -1];
      if (outer !== undefined) visit(outer);
    }
  };
  visit(area);
  const nearFirst = [...seen.values()].sort((a, b) => FAR[a.kind] - FAR[b.kind] || (a.id < b.id ? -1 : 1));
  return nearFirst.map(({ id }) => id);
}

const FAR: Readonly<Record<Area["kind"], number>> = { municipality: 0, region: 1, province: 2, country: 3 };

function succeeded(world: World, ended: readonly Area[]): AreaReading {
  const ids = new Set(ended.flatMap(({ successors }) => successors));
  const now = world.areas.list.filter(({ id }) => ids.has(id));
  const [only] = now;
  if (now.length > 1 || only === undefined) return choice(world, "SEVERAL_SUCCESSORS", now);
  return only.ended === undefined ? found(world, "SUCCESSOR", only) : succeeded(world, [only]);
}

function found(world: World, note: AreaNote, area: Area): AreaReading {
  return { note, area, candidates: [], chain: areaChain(world, area) };
}

function choice(world: World, note: AreaNote, candidates: readonly Area[]): AreaReading {
  return { note, candidates, chain: wholeCountry(world) };
}

function isNamed(area: Area, wanted: string): boolean {
  const name = plain(area.name);
  return name === wanted || name === DAILY_NAMES[wanted] || name.replace(/\s*\(.*\)$/, "") === wanted;
}

function plain(text: string): string {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’`‘]/g, "'").toLowerCase();
  return folded
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^gemeente /, "");
}
