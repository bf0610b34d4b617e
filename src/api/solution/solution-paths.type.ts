import { Field, Int, ObjectType } from "type-graphql";
import { badInput } from "../errors.js";
import { PageInfo } from "../shared/connection.js";
import { readCursor } from "../shared/page.js";
import { each, make } from "../view.js";
import { AnsweredType } from "./answered.type.js";
import { SolutionType, toSolution } from "./solution.type.js";
import type { Solved } from "./solved.js";

@ObjectType("SolutionPaths", {
  implements: AnsweredType,
  description: "Interventions that fit a situation, in order, each with the paths that explain it.",
  simpleResolvers: true,
})
export class SolutionPathsType implements AnsweredType {
  readonly solved!: Solved;
  readonly graphVersion!: AnsweredType["graphVersion"];
  readonly weights!: AnsweredType["weights"];
  readonly contradictions!: AnsweredType["contradictions"];
  readonly place!: AnsweredType["place"];
  readonly safetyQuestion!: AnsweredType["safetyQuestion"];
  readonly reading!: AnsweredType["reading"];

  @Field(() => Int, { description: "How many interventions fit in all." })
  readonly totalCount!: number;

  @Field(() => [SolutionType], { description: "The interventions of this page, best first." })
  readonly nodes!: SolutionType[];

  @Field(() => PageInfo, { description: "Whether there is more, and from where." })
  readonly pageInfo!: PageInfo;
}

/** The page of solutions after the cursor; a cursor of an answer without that intervention is an error. */
export function toSolutionPaths(
  answered: AnsweredType,
  solved: Solved,
  first: number,
  after: string | null | undefined,
): SolutionPathsType {
  const { view, ranking, explainer } = solved;
  const from = placeAfter(solved, after);
  const nodes = each(view, explainer.solutions(from, first), (solution) => toSolution(solved, solution));
  return make(SolutionPathsType, {
    ...answered,
    solved,
    totalCount: ranking.ranked.length,
    nodes,
    pageInfo: make(PageInfo, {
      hasNextPage: from + first < ranking.ranked.length,
      endCursor: nodes.at(-1)?.cursor,
    }),
  });
}

function placeAfter({ view, ranking }: Solved, after: string | null | undefined): number {
  const id = readCursor(after, "Intervention");
  if (id === undefined) return 0;
  const index = view.world.interventions.index.get(id);
  const place = ranking.ranked.findIndex((scored) => scored.index === index);
  if (place < 0) throw badInput("after", "a cursor of the answer to this very situation");
  return place + 1;
}
