import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { GapCountsPort } from "../../domain/ports.js";
import { AreaType, toArea } from "../area/area.type.js";
import type { RequestContext } from "../context.js";
import { badInput } from "../errors.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { IssueType, toIssue } from "../issue/issue.type.js";
import { perPage } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { After, First } from "../shared/page.js";
import { one, viewOf } from "../view.js";
import { GapColumns, GapRows } from "./gap.enums.js";
import { makeGapTable, MOST_COLUMNS, MOST_ROWS, USUAL_COLUMNS, USUAL_ROWS } from "./gap-table.js";
import { GapColumnType, GapRowType, GapTableType } from "./gap.type.js";

@Resolver(() => GapTableType)
export class GapResolver {
  constructor(private readonly counts: GapCountsPort) {}

  @Query(() => GapTableType, {
    description:
      "Where help or proof is missing: issues by area, issues by evidence, or interventions by area. A help is an intervention of grade 2 or 3.",
    complexity: perPage(USUAL_ROWS, MOST_ROWS),
  })
  async gaps(
    @Ctx() context: RequestContext,
    @Arg("rows", () => GapRows, { description: "What the rows are." }) rows: GapRows,
    @Arg("columns", () => GapColumns, { description: "What the columns are." }) columns: GapColumns,
    @First(USUAL_ROWS, MOST_ROWS) first: number | null,
    @After() after: string | null,
    @Arg("areas", () => [ID], {
      nullable: true,
      description: `For columns of areas: which, at most ${MOST_COLUMNS}. Left out: municipalities of today, page by page.`,
    })
    areas: string[] | null | undefined,
    @Arg("firstColumns", () => Int, {
      defaultValue: USUAL_COLUMNS,
      description: `How many municipalities at most, from 1 to ${MOST_COLUMNS}.`,
    })
    firstColumns: number,
    @Arg("afterColumn", () => String, {
      nullable: true,
      description: "Cursor of the last column you already have.",
    })
    afterColumn: string | null | undefined,
    @InLanguage() language: Language,
  ): Promise<GapTableType> {
    if (rows === GapRows.INTERVENTION && columns === GapColumns.EVIDENCE)
      throw badInput("columns", "AREA for rows of interventions; their evidence is `Intervention.evidence`");
    const view = viewOf(context, language);
    return makeGapTable(view, this.counts, { rows, columns, first, after, areas, firstColumns, afterColumn });
  }
}

@Resolver(() => GapColumnType)
export class GapColumnResolver {
  @FieldResolver(() => AreaType, { nullable: true, description: "For columns of areas: which area." })
  area(@Root() { view, areaId }: GapColumnType): AreaType | undefined {
    const place = view.world.areas.index.get(areaId ?? "");
    return place === undefined ? undefined : one(view, place, (area) => toArea(view, area));
  }
}

@Resolver(() => GapRowType)
export class GapRowResolver {
  @FieldResolver(() => IssueType, { nullable: true, description: "For rows of issues: which issue." })
  issue(@Root() { view, kind, place }: GapRowType): IssueType | undefined {
    if (kind !== "Issue") return undefined;
    return one(view, place, (index) => toIssue(view, index + view.world.causes.eventCount));
  }

  @FieldResolver(() => InterventionType, {
    nullable: true,
    description: "For rows of interventions: which intervention.",
  })
  intervention(@Root() { view, kind, place }: GapRowType): InterventionType | undefined {
    if (kind !== "Intervention") return undefined;
    return one(view, place, (index) => toIntervention(view, index));
  }
}
