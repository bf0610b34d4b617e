import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { HeaderMap } from "@apollo/server";
import { ApiError } from "./errors.js";

type Path = readonly (string | number)[];

/**
 * Checks the variables of an operation against their types before GraphQL does, because its own messages repeat
 * the value. Throws BAD_USER_INPUT with the position and the type that was expected there.
 */
export function checkVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    const name = variable.name.value;
    if (type === undefined || !isInputType(type)) continue;
    if (Object.hasOwn(variables, name)) {
      coerceInputValue(variables[name], type, (path) => {
        throw wrongVariable(name, path, type);
      });
    } else if (defaultValue === undefined && isNonNullType(type)) throw wrongVariable(name, [], type);
  }
}

function wrongVariable(name: string, path: Path, type: GraphQLInputType): ApiError {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  const position = `${name}${steps.join("")}`;
  return new ApiError("BAD_USER_INPUT", `${position}: expected ${spoken(typeAt(type, path))}`, {
    position,
    http: { status: 400, headers: new HeaderMap() },
  });
}

function spoken(type: GraphQLInputType): string {
  return isInputObjectType(getNullableType(type))
    ? `the fields of ${getNamedType(type).name}, and no others`
    : String(type);
}

/** The type at a path; list positions may be left out where one value stands for a list of one. */
function typeAt(type: GraphQLInputType, path: Path): GraphQLInputType {
  const [step, ...rest] = path;
  const inner = getNullableType(type) as GraphQLInputType;
  if (step === undefined) return type;
  if (isListType(inner)) return typeAt(inner.ofType, typeof step === "number" ? rest : path);
  const field = isInputObjectType(inner) ? inner.getFields()[step] : undefined;
  return field === undefined ? type : typeAt(field.type, rest);
}
