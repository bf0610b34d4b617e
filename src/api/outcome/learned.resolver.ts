import { FieldResolver, Resolver, Root } from "type-graphql";
import { claimWeight, evidenceWeight, LEAST_WEIGHT, shareOfStrength } from "../../domain/outcomes/beta.js";
import { gradeEffect } from "../../domain/value.js";
import { DEFAULT_WEIGHTS } from "../../domain/weights.js";
import { RequirementType } from "../action/requirement.type.js";
import { CauseLinkType } from "../cause/cause-link.type.js";
import { AddressingType } from "../intervention/addressing.type.js";
import { at, one } from "../view.js";
import { LearnedType, toLearned } from "./learned.type.js";
import { OutcomeQuestion } from "./outcome.enums.js";

@Resolver(() => CauseLinkType)
export class CauseLinkLearnedResolver {
  @FieldResolver(() => LearnedType, {
    description:
      "Whether the issue played where the cause was told: start and outcomes. `strength` follows from it.",
  })
  learned(@Root() { view, place }: CauseLinkType): LearnedType {
    return one(view, at(view.world.causes.edges, place), ({ learned, strength, claim }) =>
      toLearned(
        OutcomeQuestion.PLAYED,
        learned?.prior ?? { mean: shareOfStrength(strength), weight: claimWeight(claim) },
        learned,
      ),
    );
  }
}

@Resolver(() => AddressingType)
export class AddressingLearnedResolver {
  @FieldResolver(() => LearnedType, {
    nullable: true,
    description: "Whether it helped: start and outcomes, at the usual weights. Null for what is no help.",
  })
  learned(@Root() { view, interventionPlace, issuePlace, grade }: AddressingType): LearnedType | undefined {
    if (grade === 0) return undefined;
    const { addresses, evidenceOf } = at(view.world.interventions.list, interventionPlace);
    const prior = { mean: gradeEffect(grade, DEFAULT_WEIGHTS), weight: evidenceWeight(evidenceOf) };
    const address = addresses.find(({ cause }) => cause === issuePlace);
    return one(view, prior, () => toLearned(OutcomeQuestion.HELPED, prior, address?.learned));
  }
}

@Resolver(() => RequirementType)
export class RequirementLearnedResolver {
  @FieldResolver(() => LearnedType, {
    description: "Whether people could get in: start and outcomes. Never part of the ranking.",
  })
  learned(@Root() { view, requirement }: RequirementType): LearnedType {
    const { prior: mean } = at(view.world.conditions.list, requirement.condition);
    const prior = requirement.learned?.prior ?? { mean, weight: LEAST_WEIGHT };
    return one(view, prior, () => toLearned(OutcomeQuestion.GOT_IN, prior, requirement.learned));
  }
}
