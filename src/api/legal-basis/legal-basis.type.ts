import { Field, ObjectType, registerEnumType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import { connectionType } from "../shared/connection.js";
import { NodeType } from "../shared/node.type.js";
import { at, make, say, type View } from "../view.js";

export enum LegalMode {
  MUST = "must",
  MUST_IF_CONDITIONS = "must-if-conditions",
  MAY = "may",
  MAY_DEVIATE = "may-deviate",
  MAY_NOT_UNLESS = "may-not-unless",
  MAY_NOT = "may-not",
  FREE = "free",
}

registerEnumType(LegalMode, {
  name: "LegalMode",
  description: "What a rule makes of an act.",
  valuesConfig: {
    MUST: { description: "It must be done." },
    MUST_IF_CONDITIONS: { description: "It must be done once its conditions are met." },
    MAY: { description: "It may be done." },
    MAY_DEVIATE: { description: "One may depart from another rule for it." },
    MAY_NOT_UNLESS: { description: "It may not be done, except for a good reason." },
    MAY_NOT: { description: "It may not be done." },
    FREE: { description: "The rule leaves it free." },
  },
});

@ObjectType("LegalBasis", {
  implements: NodeType,
  description: "An article of law or another rule on which an intervention can rest.",
  simpleResolvers: true,
})
export class LegalBasisType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  readonly place!: number;

  @Field(() => String, { description: "What the article is about." })
  readonly name!: string;

  @Field(() => String, { description: "The law, under its Dutch name or abbreviation." })
  readonly law!: string;

  @Field(() => String, { description: "The article." })
  readonly article!: string;

  @Field(() => String, { description: "What it says, in short and in plain words. Not the text in force." })
  readonly gist!: string;

  @Field(() => LegalMode, { description: "What it makes of an act." })
  readonly mode!: LegalMode;

  @Field(() => String, { nullable: true, description: "Id of the law in the Dutch register of laws (BWB)." })
  readonly bwb!: string | undefined;

  @Field(() => Boolean, { description: "True while the rule was read but not the number of the article." })
  readonly articleNeedsSource!: boolean;

  @Field(() => Boolean, { description: "True while no source was read for it." })
  readonly needsSource!: boolean;
}

export const LegalBasisConnection = connectionType(() => LegalBasisType, "LegalBasis", "legal bases");

export function toLegalBasis(view: View, place: number): LegalBasisType {
  const basis = at(view.world.legalBases.list, place);
  return make(LegalBasisType, {
    id: globalId("LegalBasis", basis.id),
    view,
    place,
    name: say(view, basis.name),
    law: basis.law,
    article: basis.article,
    gist: say(view, basis.gist),
    mode: basis.mode as LegalMode,
    bwb: basis.bwb,
    articleNeedsSource: basis.articleNeedsSource,
    needsSource: basis.needsSource,
  });
}
