import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, Kind, type GraphQLFormattedError, type SourceLocation } from "graphql";
import { ApiError, portFailure } from "./errors.js";

/** Nodes of a document that hold values, or names a caller invented inside them. */
const VALUE_KINDS: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
  Kind.NAME,
]);

const MASKED = "Something went wrong on our side. Try again; when it stays, report it with the request id.";

/**
 * What a caller sees of an error. Our own errors stand as they are, a failing port becomes what it means, and
 * messages of the GraphQL machinery that could repeat a value are replaced by one that says only where.
 */
export function maskError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const ours = ownError(thrown) ?? portFailure(unwrapResolverError(thrown));
  if (ours !== undefined) return { ...where(formatted), message: ours.message, extensions: shown(ours) };
  const code = machineryCode(formatted);
  const message = code && machineryMessage(code, formatted, thrown);
  if (message === undefined)
    return { ...where(formatted), message: MASKED, extensions: { code: "INTERNAL" } };
  return { ...where(formatted), message, extensions: { code } };
}

/** Whether the error is a fault of ours: masked, and worth a line in the log. */
export function isFault(error: unknown): boolean {
  if (ownError(error) !== undefined || portFailure(unwrapResolverError(error)) !== undefined) return false;
  return !(error instanceof GraphQLError) || machineryCode(error) === undefined;
}

/** The error of ours that the machinery wrapped, if it is one. */
function ownError(error: unknown): ApiError | undefined {
  if (error instanceof ApiError) return error;
  return error instanceof GraphQLError && error.originalError !== undefined
    ? ownError(error.originalError)
    : undefined;
}

const MACHINERY = [
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
] as const;
type Machinery = (typeof MACHINERY)[number];

/** The code of an error of the machinery itself. What a field threw has a path, and may claim any code. */
function machineryCode({ path, extensions }: GraphQLFormattedError | GraphQLError): Machinery | undefined {
  return path === undefined ? MACHINERY.find((code) => code === extensions?.["code"]) : undefined;
}

function machineryMessage(
  code: Machinery,
  { message, locations }: GraphQLFormattedError,
  thrown: unknown,
): string {
  switch (code) {
    case ApolloServerErrorCode.GRAPHQL_PARSE_FAILED:
      return message.includes("tokens. Parsing aborted")
        ? "The query is longer than this API reads. Ask for less at once, and send values as variables."
        : `The query is not GraphQL${at(locations)}.`;
    case ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED:
      return holdsValue(thrown)
        ? `A value in the query is not of the type that is expected there${at(locations)}.`
        : message;
    case ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE:
      return "expected operationName to name one of the operations of the query";
    case ApolloServerErrorCode.BAD_USER_INPUT:
      return `A variable does not have a value of its type${at(locations)}.`;
    case ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED:
    case ApolloServerErrorCode.BAD_REQUEST:
      return message;
  }
}

function holdsValue(error: unknown): boolean {
  return error instanceof GraphQLError && (error.nodes ?? []).some(({ kind }) => VALUE_KINDS.has(kind));
}

function at(locations: readonly SourceLocation[] | undefined): string {
  const [first] = locations ?? [];
  return first === undefined ? "" : ` at line ${first.line}, column ${first.column}`;
}

function where({
  locations,
  path,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, "locations" | "path"> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
}

function shown(error: ApiError): Record<string, unknown> {
  const { http: _status, ...extensions } = error.extensions;
  return extensions;
}
