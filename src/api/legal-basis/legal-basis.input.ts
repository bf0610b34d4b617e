import { Field, ID, InputType } from "type-graphql";
import { LegalMode } from "./legal-basis.type.js";

@InputType("LegalBasisFilter", { description: "Which legal bases. Everything given must hold." })
export class LegalBasisFilter {
  @Field(() => String, { nullable: true, description: "Part of the name, in either language." })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: "Part of the name of the law." })
  readonly law?: string | null;

  @Field(() => LegalMode, { nullable: true, description: "Only those that make this of an act." })
  readonly mode?: LegalMode | null;

  @Field(() => ID, { nullable: true, description: "Only those on which this intervention rests." })
  readonly grounds?: string | null;
}
