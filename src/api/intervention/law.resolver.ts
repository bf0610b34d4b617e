import { FieldResolver, Resolver, Root } from "type-graphql";
import { GroundingType, toGrounding } from "../legal-basis/grounding.type.js";
import { usually } from "../shared/estimate.js";
import { at, each } from "../view.js";
import { LawType } from "./law.type.js";

@Resolver(() => LawType)
export class LawResolver {
  @FieldResolver(() => [GroundingType], {
    description: "The articles it rests on.",
    complexity: usually(1),
  })
  grounds(@Root() { view, interventionPlace }: LawType): GroundingType[] {
    const { interventions, legalBases } = view.world;
    const grounds = at(interventions.list, interventionPlace).grounds.flatMap(({ legalBasis, decisive }) => {
      const basis = legalBases.index.get(legalBasis);
      return basis === undefined ? [] : [{ basis, decisive }];
    });
    return each(view, grounds, ({ basis, decisive }) =>
      toGrounding(view, interventionPlace, basis, decisive),
    );
  }
}
