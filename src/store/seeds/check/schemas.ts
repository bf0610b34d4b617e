import { readFileSync } from "node:fs";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { seedKinds, type SeedKindName } from "../manifest.js";

/** A JSON Schema as the walk reads it, with our own marks. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
  /** `fact`: needs a source or the mark of an estimate; `editorial`: a judgement by nature; `year`: a date. */
  readonly "x-number"?: "fact" | "editorial" | "year";
  /** Name of the field whose presence marks the number as an estimate. */
  readonly "x-basis"?: string;
  /** Kinds one of which must know this id. */
  readonly "x-ref"?: readonly SeedKindName[];
  /** Values that need not be known. */
  readonly "x-ref-except"?: string;
  /** Fields that together tell the entries of a list apart. */
  readonly "x-key"?: readonly string[];
  /** Text of others: names, labels, words of people. Our word rule does not hold for it. */
  readonly "x-words"?: "others";
  readonly "x-twin"?: "same-length";
}

const marks = ["x-number", "x-basis", "x-ref", "x-ref-except", "x-key", "x-words", "x-twin"];
const folder = new URL("../../../../seeds/schema/", import.meta.url);

const fileName = (kind: string): string => `${kind.replaceAll("_", "-")}.schema.json`;
const load = (name: string): Schema & { $id: string } =>
  JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Schema & { $id: string };

/** The schemas of all kinds: for validation, and for the walk that follows their marks. */
export class SeedSchemas {
  readonly common = load("common.schema.json");
  private readonly byKind = new Map<SeedKindName, Schema & { $id: string }>();
  private readonly ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });

  constructor() {
    this.ajv.addVocabulary(marks);
    this.ajv.addSchema(this.common);
    for (const { kind } of seedKinds) {
      const schema = load(fileName(kind));
      this.byKind.set(kind, schema);
      this.ajv.addSchema(schema);
    }
  }

  of(kind: SeedKindName): Schema & { $id: string } {
    return this.byKind.get(kind)!;
  }

  validator(kind: SeedKindName): ValidateFunction {
    return this.ajv.getSchema(this.of(kind).$id)!;
  }

  /** Follows references to the common shapes; the fields beside a reference (its description) do not change the shape. */
  resolve(schema: Schema): Schema {
    const name = schema.$ref?.split("/").at(-1);
    return name === undefined ? schema : this.resolve(this.common.$defs![name]!);
  }
}
