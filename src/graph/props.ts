import type { NodeRow, EdgeRow, PropertyValue } from "../domain/graph-rows.js";
import type { Text, Texts } from "../domain/text.js";

/** A row that lacks what the read model needs: the graph was not loaded by this release. */
export class RowError extends Error {
  constructor(where: string, property: string, expected: string, came: unknown) {
    super(
      `${where}: expected ${property} to be ${expected}, came ${came === undefined ? "nothing" : typeof came}`,
    );
    this.name = "RowError";
  }
}

type Row = NodeRow | EdgeRow;

/** Typed access to the properties of one row; what is wrong or missing throws a RowError that names the row. */
export class Props {
  constructor(private readonly row: Row) {}

  text(name: string): string {
    return this.need(name, "a text", (value) => typeof value === "string") as string;
  }

  number(name: string): number {
    return this.need(name, "a number", (value) => typeof value === "number") as number;
  }

  flag(name: string): boolean {
    return this.row.props[name] === true;
  }

  maybeText(name: string): string | undefined {
    return this.row.props[name] === undefined ? undefined : this.text(name);
  }

  maybeNumber(name: string): number | undefined {
    return this.row.props[name] === undefined ? undefined : this.number(name);
  }

  list(name: string): readonly string[] {
    const value = this.row.props[name];
    if (value === undefined) return [];
    return this.need(name, "a list", Array.isArray) as readonly string[];
  }

  json<T>(name: string): T | undefined {
    const text = this.maybeText(name);
    return text === undefined ? undefined : (JSON.parse(text) as T);
  }

  /** The pair `<name>Nl`, `<name>En`. */
  both(name: string): Text {
    return { nl: this.text(`${name}Nl`), en: this.text(`${name}En`) };
  }

  maybeBoth(name: string): Text | undefined {
    return this.row.props[`${name}Nl`] === undefined ? undefined : this.both(name);
  }

  bothLists(name: string): Texts {
    return { nl: this.list(`${name}Nl`), en: this.list(`${name}En`) };
  }

  private need(name: string, expected: string, fits: (value: PropertyValue) => boolean): PropertyValue {
    const value = this.row.props[name];
    if (value === undefined || !fits(value)) throw new RowError(describe(this.row), name, expected, value);
    return value;
  }
}

function describe(row: Row): string {
  return "label" in row ? `${row.label} ${row.id}` : `${row.type} from ${row.from} to ${row.to}`;
}

/** `{ key: value }`, or nothing when the value is undefined: for optional fields. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
