import { registerEnumType } from "type-graphql";

export enum PlanOutcome {
  PLAN = "PLAN",
  ALREADY_MET = "ALREADY_MET",
  NO_PLAN = "NO_PLAN",
}

registerEnumType(PlanOutcome, {
  name: "PlanOutcome",
  description: "What came of making a plan. All three are ordinary outcomes, none is an error.",
  valuesConfig: {
    PLAN: { description: "There is a sequence of steps that reaches the goals." },
    ALREADY_MET: { description: "Every goal holds already, so there is nothing to do." },
    NO_PLAN: { description: "No sequence is known. See what stands in the way, and who could lift it." },
  },
});

export enum NeedMet {
  NOW = "NOW",
  ASSUMED = "ASSUMED",
  STEP = "STEP",
  WAIVED = "WAIVED",
}

registerEnumType(NeedMet, {
  name: "NeedMet",
  description: "How what a step needs comes to be there.",
  valuesConfig: {
    NOW: { description: "It holds already." },
    ASSUMED: { description: "Nobody knows; the plan counts on it." },
    STEP: { description: "An earlier step brings it about." },
    WAIVED: { description: "An earlier step sets the demand aside." },
  },
});

export enum ObstacleKind {
  CONDITION = "condition",
  ACTION = "act",
  CLASH = "clash",
  NOTHING_KNOWN = "nothing-known",
}

registerEnumType(ObstacleKind, {
  name: "ObstacleKind",
  description: "What kind of thing stands in the way.",
  valuesConfig: {
    CONDITION: { description: "A condition that nothing brings about." },
    ACTION: { description: "An action that is shut for this household." },
    CLASH: { description: "The steps there are rule each other out." },
    NOTHING_KNOWN: { description: "The graph knows no step for it." },
  },
});

export enum ShutBy {
  EXCLUDED = "EXCLUDED",
  GROUP = "GROUP",
  TRIED = "TRIED",
  LEFT_OUT = "LEFT_OUT",
}

registerEnumType(ShutBy, {
  name: "ShutBy",
  description: "Why an action is shut for a household.",
  valuesConfig: {
    EXCLUDED: { description: "It does not go together with something that is known." },
    GROUP: { description: "It is for a group to which the household does not belong." },
    TRIED: { description: "It was tried before." },
    LEFT_OUT: { description: "The request leaves it out of the plan." },
  },
});
