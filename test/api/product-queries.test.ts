import { parse, validate } from "graphql";
import { expect, it } from "vitest";
import { documentLimits, LIMITS } from "../../src/api/limits.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { parts } from "./asking.js";
import { productQueries } from "./product-queries.js";

const schema = buildApiSchema(parts());

it.each(productQueries())("$name fits the schema and the limits", ({ text }) => {
  const document = parse(text, { maxTokens: LIMITS.tokens });
  expect(validate(schema, document, [documentLimits(LIMITS)])).toEqual([]);
  expect(validate(schema, document)).toEqual([]);
});

it.each(productQueries())("$name says what it is for", ({ text }) => {
  expect(text).toMatch(/^# [A-Z].+\.\n/);
});
