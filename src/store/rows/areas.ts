import type { Region, Seeds } from "../seeds/types.js";
import { propsOf } from "./props.js";
import { edge, edges, join, node, type End, type RowSet } from "./row-set.js";
import { supportedBy } from "./sources.js";

/** Areas of today, regions, and municipalities that ended. The id is the code, or the id of the region. */
export function areaRows(seeds: Seeds): RowSet {
  const country = seeds.areas.find(({ kind }) => kind === "country")?.code;
  return join(
    ...seeds.areas.map(({ code, parent, ...area }): RowSet => {
      const end: End = ["Area", code];
      return {
        nodes: [node(end, propsOf(area))],
        edges: parent === undefined ? [] : [edge("WITHIN", end, ["Area", parent])],
      };
    }),
    ...seeds.regions.map((region) => regionRows(region, country)),
    ...seeds.formerAreas.map(({ code, successors, ...area }): RowSet => {
      const end: End = ["Area", code];
      return {
        nodes: [node(end, { ...propsOf(area), kind: "municipality" })],
        edges: edges("SUCCEEDED_BY", end, "Area", successors),
      };
    }),
  );
}

/** A region lies within the country, its members within it; regions and provinces do not nest. */
function regionRows({ id, members, sources, kind, ...region }: Region, country: string | undefined): RowSet {
  const end: End = ["Area", id];
  return {
    nodes: [node(end, { ...propsOf(region), kind: "region", regionKind: kind })],
    edges: [
      ...(country === undefined ? [] : [edge("WITHIN", end, ["Area", country])]),
      ...members.map((code) => edge("WITHIN", ["Area", code], end)),
      ...supportedBy(end, sources),
    ],
  };
}
