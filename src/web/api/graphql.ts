import { initGraphQLTada } from "gql.tada";
import type { introspection } from "../generated/introspection.js";

/** Documents checked against `schema.graphql`: a field that the schema does not have does not compile. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
}>();

export type { FragmentOf, ResultOf, VariablesOf } from "gql.tada";
