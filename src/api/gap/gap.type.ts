import { Field, ObjectType } from "type-graphql";
import { EvidenceShows } from "../intervention/intervention.enums.js";
import { PageInfo } from "../shared/connection.js";
import type { View } from "../view.js";
import { GapValue } from "./gap.enums.js";

@ObjectType("GapColumn", { description: "One column of a table of gaps.", simpleResolvers: true })
export class GapColumnType {
  readonly view!: View;
  readonly areaId!: string | undefined;

  @Field(() => EvidenceShows, { nullable: true, description: "For columns of evidence: what it shows." })
  readonly evidence!: EvidenceShows | undefined;
}

@ObjectType("GapRow", { description: "One row of a table of gaps.", simpleResolvers: true })
export class GapRowType {
  readonly view!: View;
  readonly kind!: "Issue" | "Intervention";
  /** In the catalogue of its kind. */
  readonly place!: number;

  @Field(() => [GapValue], { description: "One value for each column, in their order." })
  readonly cells!: GapValue[];
}

@ObjectType("GapTable", {
  description:
    "Where there is much, little or nothing, and where nobody knows. Lists of offers are far from complete: a gap is a question to ask, never a finding.",
  simpleResolvers: true,
})
export class GapTableType {
  @Field(() => [GapColumnType], { description: "The columns of this page." })
  readonly columns!: GapColumnType[];

  @Field(() => [GapRowType], { description: "The rows of this page, in order of id." })
  readonly rows!: GapRowType[];

  @Field(() => PageInfo, { description: "Whether there are more rows, and from where." })
  readonly rowPage!: PageInfo;

  @Field(() => PageInfo, { description: "Whether there are more columns, and from where." })
  readonly columnPage!: PageInfo;
}
