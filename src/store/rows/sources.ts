import type { EdgeRow } from "../../domain/graph-rows.js";
import type { Seeds, SourceUse } from "../seeds/types.js";
import { propsOf } from "./props.js";
import { edge, node, type End, type Props, type RowSet } from "./row-set.js";

export function sourceRows({ sources }: Seeds): RowSet {
  return { nodes: sources.map((source) => node(["Source", source.id], propsOf(source))), edges: [] };
}

/** One SUPPORTED_BY per source, in order; it carries only what this use says otherwise than the source itself. */
export function supportedBy(from: End, uses: readonly SourceUse[] = []): EdgeRow[] {
  return onePerSource(uses).map((use, place) =>
    edge("SUPPORTED_BY", from, ["Source", use.source], { ...propsOf(use, ["source"]), place }),
  );
}

/** Sources of an edge or of one figure: ids in `name`, and the whole uses as JSON where one says more than its source. */
export function sourceList(uses: readonly SourceUse[] = [], name = "sources"): Props {
  const own = onePerSource(uses);
  if (own.length === 0) return {};
  const saysMore = own.some((use) => Object.keys(use).length > 1);
  return {
    [name]: own.map(({ source }) => source),
    ...(saysMore ? { [`${name}Json`]: JSON.stringify(own) } : {}),
  };
}

function onePerSource(uses: readonly SourceUse[]): SourceUse[] {
  return [...new Map(uses.map((use) => [use.source, use])).values()];
}
