import { FieldResolver, Resolver, Root } from "type-graphql";
import { make } from "../view.js";
import { CypherQueryType, SolutionPathType } from "./solution-path.type.js";

/** Cypher that shows one path, given as `Label:id` of every node in order, the intervention last. */
export type PathStatement = (nodes: readonly string[]) => {
  readonly text: string;
  readonly parameters: { readonly nodes: readonly string[] };
};

@Resolver(() => SolutionPathType)
export class SolutionPathResolver {
  constructor(private readonly pathStatement: PathStatement) {}

  @FieldResolver(() => CypherQueryType, { description: "The same path as a question to the database." })
  cypher(@Root() { nodes }: SolutionPathType): CypherQueryType {
    const { text, parameters } = this.pathStatement(nodes);
    return make(CypherQueryType, { statement: text, parameters: JSON.stringify(parameters) });
  }
}
