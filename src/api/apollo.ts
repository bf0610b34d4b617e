import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { checkVariables } from "./coerce.js";
import type { RequestContext } from "./context.js";
import { checkCost } from "./cost.js";
import { DocumentStore } from "./document-store.js";
import { faultOf } from "./fault.js";
import { documentLimits, type Limits } from "./limits.js";
import { isFault, maskError } from "./mask.js";

/** The GraphQL engine with every default that leaks or listens switched off. Reads no environment. */
export function makeApollo(
  schema: GraphQLSchema,
  limits: Limits,
  logger: Logger,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    nodeEnv: "production",
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: new DocumentStore(),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [documentLimits(limits)],
    formatError: maskError,
    logger: silentBut(logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      requestPlugin(schema, limits, logger),
    ],
  });
}

/** Checks what a request asks before it runs, and finishes what its answer says of failures. */
function requestPlugin(
  schema: GraphQLSchema,
  limits: Limits,
  logger: Logger,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        const variables = request.variables ?? {};
        if (operation === undefined) return;
        for (const selection of operation.selectionSet.selections)
          if (selection.kind === "Field") contextValue.asked.add(selection.name.value);
        checkVariables(schema, operation, variables);
        checkCost(schema, { document, operationName: operation.name?.value, variables }, limits.cost);
      },
      didEncounterErrors: async ({ errors, contextValue: { requestId } }) => {
        for (const error of errors.filter(isFault)) logger.error({ requestId, ...faultOf(error) }, "fault");
      },
      willSendResponse: async ({ response: { body, http }, contextValue: { requestId } }) => {
        http.headers.delete("cache-control");
        if (body.kind !== "single") return;
        const { data, errors = [] } = body.singleResult;
        for (const { extensions } of errors)
          if (extensions?.["code"] === "INTERNAL") extensions["requestId"] = requestId;
        if ((data === null || data === undefined) && errors.some(isOutage)) {
          http.status = 503;
          http.headers.set("retry-after", "1");
        }
      },
    }),
  };
}

function isOutage({
  extensions,
}: {
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}): boolean {
  return extensions?.["code"] === "DATABASE_UNAVAILABLE" || extensions?.["code"] === "DATABASE_TIMEOUT";
}

/** What the engine itself would log may hold values of a request; only that it spoke is kept. */
function silentBut(logger: Logger) {
  const say = (level: "warn" | "error") => () => logger[level]("the GraphQL engine reported something");
  return { debug: () => undefined, info: () => undefined, warn: say("warn"), error: say("error") };
}
