import { issueInArea, interventionInArea, type AreaColumn } from "../../domain/gaps/area-gaps.js";
import { evidenceGaps, EVIDENCE_COLUMNS, helpByIssue } from "../../domain/gaps/evidence-gaps.js";
import { areasOf, municipalityColumns } from "../../domain/gaps/gap-columns.js";
import type { GapCountsPort } from "../../domain/ports.js";
import { badInput } from "../errors.js";
import type { EvidenceShows } from "../intervention/intervention.enums.js";
import { PageInfo } from "../shared/connection.js";
import { readCurrentArea } from "../shared/current-area.js";
import { readCursor, readFirst, toCursor } from "../shared/page.js";
import { at, each, make, type View } from "../view.js";
import { GapColumns, GapRows, type GapValue } from "./gap.enums.js";
import { GapColumnType, GapRowType, GapTableType } from "./gap.type.js";

/** A table is one statement; these keep it within 20 rows of at most some thirty acts, times 8 areas with those around. */
export const USUAL_ROWS = 10;
export const MOST_ROWS = 20;
export const USUAL_COLUMNS = 5;
export const MOST_COLUMNS = 8;

export interface GapArgs {
  readonly rows: GapRows;
  readonly columns: GapColumns;
  readonly first: number | null;
  readonly after: string | null;
  readonly areas: readonly string[] | null | undefined;
  readonly firstColumns: number;
  readonly afterColumn: string | null | undefined;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly info: PageInfo;
}

/** One page of rows and columns. Areas take one round trip, evidence none. */
export async function makeGapTable(view: View, port: GapCountsPort, args: GapArgs): Promise<GapTableType> {
  const rows = rowPage(view, args);
  if (args.columns === GapColumns.EVIDENCE) {
    const help = helpByIssue(view.world);
    const cells = rows.items.map((place) => evidenceGaps(view.world, help[place] ?? []));
    const columns = EVIDENCE_COLUMNS.map((shows) =>
      make(GapColumnType, { view, areaId: undefined, evidence: shows as EvidenceShows }),
    );
    return table(view, args, rows, { items: columns, info: noMore() }, cells);
  }
  const columns = columnPage(view, args);
  const cells = await areaCells(view, port, args.rows, rows.items, columns.items);
  const shown = columns.items.map(({ id }) => make(GapColumnType, { view, areaId: id, evidence: undefined }));
  return table(view, args, rows, { items: shown, info: columns.info }, cells);
}

async function areaCells(
  { world }: View,
  port: GapCountsPort,
  kind: GapRows,
  places: readonly number[],
  columns: readonly AreaColumn[],
): Promise<string[][]> {
  const help = kind === GapRows.ISSUE ? helpByIssue(world) : undefined;
  const idsOf = (place: number): string[] =>
    (help === undefined ? [place] : (help[place] ?? [])).map((act) => at(world.interventions.list, act).id);
  const ids = places.map(idsOf);
  const interventions = [...new Set(ids.flat())];
  const counts = await port.count({ version: world.version, interventions, areas: areasOf(columns) });
  return ids.map((acts) =>
    columns.map((column) =>
      help === undefined
        ? interventionInArea(counts, acts[0] ?? "", column)
        : issueInArea(counts, acts, column),
    ),
  );
}

function rowPage({ world }: View, { rows, first, after }: GapArgs): Page<number> {
  const most = readFirst(first, USUAL_ROWS, MOST_ROWS);
  const from = readCursor(after, rows);
  const { list } = rows === GapRows.ISSUE ? world.issues : world.interventions;
  const places = list.flatMap(({ id }, place) => (from === undefined || id > from ? [place] : []));
  const items = places.slice(0, most);
  const last = items.at(-1);
  const endCursor = last === undefined ? undefined : toCursor(rows, at<{ id: string }>(list, last).id);
  return { items, info: make(PageInfo, { hasNextPage: places.length > most, endCursor }) };
}

function columnPage({ world }: View, { areas, firstColumns, afterColumn }: GapArgs): Page<AreaColumn> {
  if (areas !== null && areas !== undefined) {
    if (areas.length < 1 || areas.length > MOST_COLUMNS)
      throw badInput("areas", `1 to ${MOST_COLUMNS} areas`);
    const items = areas.map((id, place) => {
      const chain = readCurrentArea(world, id, `areas[${place}]`);
      return { id: at(chain, 0), chain };
    });
    return { items, info: noMore() };
  }
  if (firstColumns < 1 || firstColumns > MOST_COLUMNS)
    throw badInput("firstColumns", `a whole number from 1 to ${MOST_COLUMNS}`);
  const found = municipalityColumns(world, readCursor(afterColumn, "Area"), firstColumns + 1);
  const items = found.slice(0, firstColumns);
  const last = items.at(-1);
  const endCursor = last === undefined ? undefined : toCursor("Area", last.id);
  return { items, info: make(PageInfo, { hasNextPage: found.length > firstColumns, endCursor }) };
}

function table(
  view: View,
  { rows: kind }: GapArgs,
  rows: Page<number>,
  columns: Page<GapColumnType>,
  cells: readonly (readonly string[])[],
): GapTableType {
  return make(GapTableType, {
    columns: each(view, columns.items, (column) => column),
    rows: each(view, rows.items, (place) => place).map((place, row) =>
      make(GapRowType, { view, kind, place, cells: [...(cells[row] ?? [])] as GapValue[] }),
    ),
    rowPage: rows.info,
    columnPage: columns.info,
  });
}

function noMore(): PageInfo {
  return make(PageInfo, { hasNextPage: false, endCursor: undefined });
}
