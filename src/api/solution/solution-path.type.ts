import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import type { PathStep, SolutionPath } from "../../domain/solution.js";
import { Cause, CauseLinkType, toCause, toCauseLink } from "../cause/cause-link.type.js";
import type { IssueType } from "../issue/issue.type.js";
import type { LifeEventType } from "../life-event/life-event.type.js";
import { make, say, sayMaybe, type View } from "../view.js";

@ObjectType("PathStep", {
  description: "One step of a path: a life event or an issue, and the link that led to it.",
  simpleResolvers: true,
})
export class PathStepType {
  @Field(() => ID, { description: "Global id of the life event or issue." })
  readonly id!: string;

  @Field(() => String, { description: "Its name, in plain words." })
  readonly name!: string;

  @Field(() => Cause, { description: "The same with all that is known of it." })
  readonly node!: LifeEventType | IssueType;

  @Field(() => CauseLinkType, {
    nullable: true,
    description: "The link that led here; null for what was told.",
  })
  readonly by!: CauseLinkType | undefined;
}

@ObjectType("CypherQuery", {
  description: "A statement that shows the same path when it is pasted in a Neo4j console.",
  simpleResolvers: true,
})
export class CypherQueryType {
  @Field(() => String, { description: "The statement." })
  readonly statement!: string;

  @Field(() => String, {
    description: "Its parameters as JSON: type `:params` in the console and paste this behind it.",
  })
  readonly parameters!: string;
}

@ObjectType("SolutionPath", {
  description:
    "One reason for an intervention: from what was told to the issue that it does something about.",
  simpleResolvers: true,
})
export class SolutionPathType {
  readonly nodes!: readonly string[];

  @Field(() => [PathStepType], {
    description: "From what was told to the issue that the intervention addresses; the intervention follows.",
  })
  readonly steps!: PathStepType[];

  @Field(() => Float, {
    description: "Share of this reason in what the intervention is worth here, from 0 to 1.",
  })
  readonly share!: number;

  @Field(() => Float, { description: "Strength of the whole path, from 0 to 1. It is no chance." })
  readonly strength!: number;

  @Field(() => Int, {
    description:
      "How much the intervention is meant for the issue: 3 made for it, 2 a usual help, 1 a side effect.",
  })
  readonly grade!: number;

  @Field(() => String, { nullable: true, description: "What it does about the issue, in words." })
  readonly effect!: string | undefined;

  @Field(() => String, { description: "The path as a sentence that can be retold." })
  readonly sentence!: string;
}

/** A path with the nodes it runs through, the intervention last. */
export function toSolutionPath(view: View, path: SolutionPath, intervention: string): SolutionPathType {
  return make(SolutionPathType, {
    nodes: [...path.steps.map(({ label, id }) => `${label}:${id}`), `Intervention:${intervention}`],
    steps: path.steps.map((step) => toStep(view, step)),
    share: path.share,
    strength: path.strength,
    grade: path.address.grade,
    effect: sayMaybe(view, path.address.effect),
    sentence: say(view, path.sentence),
  });
}

function toStep(view: View, { label, id, name, by }: PathStep): PathStepType {
  const { lifeEvents, issues, causes } = view.world;
  const cause =
    label === "LifeEvent"
      ? (lifeEvents.index.get(id) ?? -1)
      : (issues.index.get(id) ?? -1) + causes.eventCount;
  return make(PathStepType, {
    id: globalId(label, id),
    name: say(view, name),
    node: toCause(view, cause),
    by: by && toCauseLink(view, causes.edges.indexOf(by)),
  });
}
