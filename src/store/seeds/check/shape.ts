import type { ErrorObject } from "ajv";
import type { SeedFile } from "../files.js";
import { type Path, problemAt, type SeedProblem, shown } from "./problem.js";
import type { SeedSchemas } from "./schemas.js";

type ShapeError = ErrorObject<string, Record<string, unknown>>;

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
const typeNames = (type: unknown): string =>
  [type].flat().map((name) => article(name === "array" ? "list" : String(name))).join(" or ");

/** What a keyword asked for, in words. Keywords without a sentence fall back to the message of the validator. */
const sentences: Readonly<Record<string, (error: ShapeError) => string>> = {
  type: ({ schema }) => typeNames(schema),
  enum: ({ schema }) => `one of ${(schema as string[]).join(", ")}`,
  const: ({ schema }) => shown(schema),
  pattern: ({ schema }) => `text like ${String(schema)}`,
  required: ({ params }) => `the field ${String(params["missingProperty"])}`,
  dependentRequired: ({ params }) => `the field ${String(params["missingProperty"])} beside ${String(params["property"])}`,
  additionalProperties: () => "only known fields",
  minLength: () => "some text",
  uniqueItems: () => "every item once",
  minimum: ({ schema }) => `a number of at least ${String(schema)}`,
  maximum: ({ schema }) => `a number of at most ${String(schema)}`,
  minItems: ({ schema }) => `at least ${String(schema)} item`,
  oneOf: ({ schema }) =>
    `exactly one of ${(schema as { required: string[] }[]).map(({ required }) => required.join(" with ")).join(", ")}`,
};

const pathOf = (pointer: string): Path =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

function cameOf({ keyword, params, data }: ShapeError): string {
  if (keyword === "required" || keyword === "dependentRequired") return "nothing";
  if (keyword === "additionalProperties") return `the field ${String(params["additionalProperty"])}`;
  if (keyword === "oneOf") return Object.keys(data as object).join(", ") || "no field";
  return shown(data);
}

/** The parts of a choice and the switch itself only repeat what the choice says; a missing twin has its own check. */
function isNoise({ keyword, schemaPath, params, data }: ShapeError): boolean {
  if (keyword === "if" || /\/(oneOf|anyOf)\/\d/.test(schemaPath)) return true;
  const missing = keyword === "required" ? String(params["missingProperty"]) : "";
  const twin = /^(.*)_(nl|en)$/.exec(missing);
  return twin !== null && `${twin[1]}_${twin[2] === "nl" ? "en" : "nl"}` in (data as object);
}

/** Where the content of a file does not have the shape that the schema of its kind asks for. */
export function shapeProblems(file: SeedFile, value: unknown, schemas: SeedSchemas): SeedProblem[] {
  const validate = schemas.validator(file.kind);
  if (validate(value)) return [];
  return ((validate.errors ?? []) as ShapeError[])
    .filter((error) => !isNoise(error))
    .map((error) => {
      const extra = error.keyword === "additionalProperties" ? String(error.params["additionalProperty"]) : undefined;
      const place = { file, path: pathOf(error.instancePath), ...(extra === undefined ? {} : { onKey: extra }) };
      const expected = sentences[error.keyword]?.(error) ?? error.message ?? error.keyword;
      const where = error.instancePath.split("/").slice(2).join(".");
      return problemAt(place, where === "" ? expected : `${expected} in ${where}`, cameOf(error));
    });
}
