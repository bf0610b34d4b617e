import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
  visit,
} from "graphql";
import { ApiError } from "./errors.js";

/** How large a request may be. Every number is the most that is still answered. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly fragments: number;
  /** Cost of a query as predicted from its text. */
  readonly cost: number;
  /** Objects of one answer, counted while it is made. */
  readonly objects: number;
  /** How long the database may take over one request. */
  readonly deadlineMs: number;
}

/**
 * The limits of a server. Depth 15 is that of the introspection query of graphql itself; 1,000 tokens hold any
 * query that a person writes, and are validated in some 20 ms at worst; a situation with lists of 500 ids fits in
 * 256 kB with room to spare. A field of an answer takes some 4 us of processor time, so cost and objects keep one
 * answer within a fifth of a second of work.
 */
export const LIMITS: Limits = {
  bodyBytes: 256 * 1024,
  tokens: 1_000,
  depth: 15,
  aliases: 15,
  rootFields: 10,
  directives: 10,
  fragments: 20,
  cost: 50_000,
  objects: 50_000,
  deadlineMs: 5_000,
};

/** A rule that refuses documents which are deeper or wider than the limits. */
export function documentLimits(limits: Limits): ValidationRule {
  return (context) => ({
    Document(document) {
      const measured = measure(document);
      for (const [what, count] of Object.entries(measured)) {
        const most = limits[what as keyof typeof measured];
        if (count <= most) continue;
        const message = `expected a query of at most ${most} ${WORDS[what as keyof typeof measured]}`;
        context.reportError(new ApiError("LIMIT_EXCEEDED", message));
      }
    },
  });
}

const WORDS = {
  depth: "levels",
  aliases: "aliases",
  rootFields: "fields at the root",
  directives: "directives",
  fragments: "fragments",
} as const;

type Measured = Record<keyof typeof WORDS, number>;

function measure(document: DocumentNode): Measured {
  const counts = { aliases: 0, directives: 0, fragments: 0 };
  visit(document, {
    Field: ({ alias }) => void (counts.aliases += alias === undefined ? 0 : 1),
    Directive: () => void (counts.directives += 1),
    FragmentDefinition: () => void (counts.fragments += 1),
    InlineFragment: () => void (counts.fragments += 1),
  });
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measureOne = new SelectionMeasure(fragments);
  return {
    ...counts,
    depth: Math.max(0, ...operations.map(({ selectionSet }) => measureOne.depth(selectionSet))),
    rootFields: Math.max(0, ...operations.map(({ selectionSet }) => measureOne.width(selectionSet))),
  };
}

/** Depth and width of selections through their fragments; each fragment is measured once, a circle counts as none. */
class SelectionMeasure {
  private readonly depths = new Map<string, number>();
  private readonly widths = new Map<string, number>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  depth({ selections }: SelectionSetNode): number {
    const each = selections.map((selection) => {
      if (selection.kind === Kind.FIELD)
        return 1 + (selection.selectionSet === undefined ? 0 : this.depth(selection.selectionSet));
      if (selection.kind === Kind.INLINE_FRAGMENT) return this.depth(selection.selectionSet);
      return this.through(selection.name.value, this.depths, (set) => this.depth(set));
    });
    return Math.max(0, ...each);
  }

  width({ selections }: SelectionSetNode): number {
    const each = selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return this.width(selection.selectionSet);
      return this.through(selection.name.value, this.widths, (set) => this.width(set));
    });
    return each.reduce((sum, one) => sum + one, 0);
  }

  private through(
    name: string,
    known: Map<string, number>,
    measureSet: (set: SelectionSetNode) => number,
  ): number {
    const before = known.get(name);
    const fragment = this.fragments.get(name);
    if (before !== undefined || fragment === undefined) return before ?? 0;
    known.set(name, 0);
    const measured = measureSet(fragment.selectionSet);
    known.set(name, measured);
    return measured;
  }
}
