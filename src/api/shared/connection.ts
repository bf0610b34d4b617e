import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { Label } from "../../domain/kinds.js";
import { make } from "../view.js";
import { toCursor } from "./page.js";

@ObjectType("PageInfo", {
  description: "Where a page stands in its list.",
  simpleResolvers: true,
})
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there is more after this page." })
  readonly hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Give this as `after` for the next page. Null when the page is empty.",
  })
  readonly endCursor!: string | undefined;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<T> {
  readonly totalCount: number;
  readonly edges: Edge<T>[];
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
}

/** The connection type of one kind of node: `IssueConnection` with `IssueEdge`. */
export function connectionType<T extends object>(
  node: () => ClassType<T>,
  name: string,
  plural: string,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural}, with its cursor.`, simpleResolvers: true })
  class EdgeType implements Edge<T> {
    @Field(() => String, { description: "Give this as `after` to go on from here." })
    readonly cursor!: string;

    @Field(node, { description: "The entry itself." })
    readonly node!: T;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of ${plural}, in order of id.`,
    simpleResolvers: true,
  })
  class ConnectionType implements Connection<T> {
    @Field(() => Int, { description: "How many there are in all, on every page together." })
    readonly totalCount!: number;

    @Field(() => [EdgeType], { description: "The entries of this page with their cursors." })
    readonly edges!: Edge<T>[];

    @Field(() => [node()], { description: "The entries of this page, when you need no cursors." })
    readonly nodes!: T[];

    @Field(() => PageInfo, { description: "Whether there is more, and from where." })
    readonly pageInfo!: PageInfo;
  }
  return ConnectionType;
}

/** One page as a connection object. `items` are those of the page, with their local ids. */
export function connectionOf<T extends object>(
  type: ClassType<Connection<T>>,
  label: Label,
  page: {
    readonly total: number;
    readonly hasMore: boolean;
    readonly items: readonly { id: string; node: T }[];
  },
): Connection<T> {
  const edges = page.items.map(({ id, node }) => ({ cursor: toCursor(label, id), node }));
  return make(type as new () => Connection<T>, {
    totalCount: page.total,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: make(PageInfo, { hasNextPage: page.hasMore, endCursor: edges.at(-1)?.cursor }),
  });
}
