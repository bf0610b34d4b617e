import { registerEnumType } from "type-graphql";

export enum InterventionKind {
  PAY = "pay",
  LEND = "lend",
  POSTPONE = "postpone",
  EXEMPT = "exempt",
  CONNECT = "connect",
  HOUSE = "house",
  EQUIP = "equip",
  SIMPLIFY = "simplify",
  STOP = "stop",
  COACH = "coach",
  MEDIATE = "mediate",
  TRAIN = "train",
  OTHER = "other",
}

registerEnumType(InterventionKind, {
  name: "InterventionKind",
  description: "What an intervention does.",
  valuesConfig: {
    PAY: { description: "Pays something." },
    LEND: { description: "Lends money or a thing." },
    POSTPONE: { description: "Gives time." },
    EXEMPT: { description: "Sets a rule aside." },
    CONNECT: { description: "Brings people together." },
    HOUSE: { description: "Gives a place to live." },
    EQUIP: { description: "Gives a thing that is needed." },
    SIMPLIFY: { description: "Makes something simpler." },
    STOP: { description: "Stops something that does harm." },
    COACH: { description: "Goes along with someone for a while." },
    MEDIATE: { description: "Helps two sides agree." },
    TRAIN: { description: "Teaches something." },
    OTHER: { description: "Something else." },
  },
});

export enum EvidenceShows {
  EFFECT_WITH_COMPARISON = "effect-with-comparison",
  OUTCOME_WITHOUT_COMPARISON = "outcome-without-comparison",
  ASSOCIATION_ONLY = "association-only",
  REACH_OR_EXAMPLE_ONLY = "reach-or-example-only",
  LEGAL_BASIS_ONLY = "legal-basis-only",
  NONE = "none",
}

registerEnumType(EvidenceShows, {
  name: "EvidenceShows",
  description: "What the best source shows of an intervention. It is never part of the ranking.",
  valuesConfig: {
    EFFECT_WITH_COMPARISON: { description: "An effect, compared with people who did not get it." },
    OUTCOME_WITHOUT_COMPARISON: { description: "Outcomes, without a comparison." },
    ASSOCIATION_ONLY: { description: "Only that things go together." },
    REACH_OR_EXAMPLE_ONLY: { description: "That it is done, not whether it works." },
    LEGAL_BASIS_ONLY: { description: "That the law has it, not whether it works." },
    NONE: { description: "Nothing was read." },
  },
});

export enum RoomInRules {
  MUST = "must",
  MAY = "may",
  MAY_NOT_UNLESS = "may-not-unless",
  UNCLEAR = "unclear",
  NONE = "none",
}

registerEnumType(RoomInRules, {
  name: "RoomInRules",
  description: "What the rules say of an intervention.",
  valuesConfig: {
    MUST: { description: "It must be done or given." },
    MAY: { description: "It may be done." },
    MAY_NOT_UNLESS: { description: "Only with a good reason, case by case." },
    UNCLEAR: { description: "The rules do not make it clear." },
    NONE: { description: "No rule is needed for it." },
  },
});
