import neo4j from "neo4j-driver";
import type { PropertyValue } from "../domain/graph-rows.js";

/** Properties that are measures: stored as floats even when they happen to be whole. */
const MEASURES: ReadonlySet<string> = new Set(["strength", "probability", "prior", "effectValue"]);

/** Properties as they are sent: whole numbers as integers, so that a console shows 5 and not 5.0. */
export function toStored(props: Readonly<Record<string, PropertyValue>>): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    stored[name] = MEASURES.has(name) ? value : whole(value);
  }
  return stored;
}

function whole(value: PropertyValue): unknown {
  if (typeof value === "number" && Number.isInteger(value)) return neo4j.int(value);
  if (Array.isArray(value) && typeof value[0] === "number" && value.every(Number.isInteger)) {
    return value.map((item: number) => neo4j.int(item));
  }
  return value;
}
