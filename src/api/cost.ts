import type { DocumentNode, GraphQLSchema } from "graphql";
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from "graphql-query-complexity";
import { refused } from "./errors.js";

/** What is asked, as far as its cost depends on it. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Refuses a query whose predicted cost is above the most. Each field costs one; lists cost their fields as often
 * as the page says, or as often as there usually are neighbours.
 */
export function checkCost(
  schema: GraphQLSchema,
  { document, operationName, variables }: Asked,
  most: number,
): void {
  const cost = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
  });
  if (cost <= most) return;
  throw refused(
    "LIMIT_EXCEEDED",
    `expected a query of cost ${most} at most; ask for fewer fields, or for smaller pages`,
    400,
  );
}
