import type { PropertyValue } from "../../domain/graph-rows.js";
import type { Range } from "../seeds/types.js";
import type { Props } from "./row-set.js";
import { sourceList } from "./sources.js";

/**
 * The fields of a seed as properties: `name_nl` becomes `nameNl`, a list of texts or numbers stays a list, anything
 * nested becomes JSON in `<field>Json`. Nothing is written for absent fields, empty lists and empty objects.
 * `elsewhere` names the fields that become edges or get names of their own.
 */
export function propsOf(seed: object, elsewhere: readonly string[] = []): Props {
  const props: Record<string, PropertyValue> = {};
  for (const [field, value] of Object.entries(seed) as [string, unknown][]) {
    if (elsewhere.includes(field) || value === undefined || value === null) continue;
    const name = camelCase(field);
    if (isPlain(value)) props[name] = value;
    else if (!isEmpty(value)) props[`${name}Json`] = JSON.stringify(value);
  }
  return props;
}

/** `cost_eur` as `costLow`, `costHigh`, `costBasis`, `costSources`, `costNeedsSource`. */
export function rangeProps(
  prefix: "cost" | "lead",
  { low, high, basis, sources, needs_source }: Range,
): Props {
  return {
    [`${prefix}Low`]: low,
    [`${prefix}High`]: high,
    [`${prefix}Basis`]: basis,
    ...(needs_source === undefined ? {} : { [`${prefix}NeedsSource`]: needs_source }),
    ...sourceList(sources, `${prefix}Sources`),
  };
}

export function camelCase(field: string): string {
  return field.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

function isPlain(value: unknown): value is PropertyValue {
  if (Array.isArray(value))
    return value.length > 0 && value.every((item) => typeof item === typeof value[0]) && isScalar(value[0]);
  return isScalar(value);
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isEmpty(value: unknown): boolean {
  return Object.keys(value as object).length === 0;
}
