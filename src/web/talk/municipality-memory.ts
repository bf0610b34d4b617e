import type { Municipality } from "./talk.js";

const KEY = "vraagstuk-municipality";

/** The municipality of this device, kept only when someone asked for it. It says nothing of a person. */
export function rememberedMunicipality(): Municipality | undefined {
  try {
    const { code, name } = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Municipality>;
    return typeof code === "string" && typeof name === "string" ? { code, name } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the municipality on this device, or forgets it. Where storage is shut, nothing happens. */
export function rememberMunicipality(municipality: Municipality | undefined): void {
  try {
    if (municipality === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ code: municipality.code, name: municipality.name }));
  } catch {
    return;
  }
}
