import { registerEnumType } from "type-graphql";

export enum DoneBy {
  SELF = "self",
  GOVERNMENT = "government",
  NON_GOVERNMENT = "non-government",
  MIXED = "mixed",
}

registerEnumType(DoneBy, {
  name: "DoneBy",
  description: "Who does it.",
  valuesConfig: {
    SELF: { description: "The person, or people around them." },
    GOVERNMENT: { description: "A public body." },
    NON_GOVERNMENT: { description: "An organisation that is no public body." },
    MIXED: { description: "Several of these together." },
  },
});

export enum WhoDecides {
  PERSON = "person",
  PROFESSIONAL = "professional",
  TEAM = "team",
  MANAGER = "manager",
  OTHER_ORGANISATION = "other-organisation",
  JUDGE = "judge",
}

registerEnumType(WhoDecides, {
  name: "WhoDecides",
  description: "Who decides that it happens.",
  valuesConfig: {
    PERSON: { description: "The person." },
    PROFESSIONAL: { description: "The professional who helps." },
    TEAM: { description: "The team of that professional." },
    MANAGER: { description: "Someone higher up in that organisation." },
    OTHER_ORGANISATION: { description: "Another organisation." },
    JUDGE: { description: "A judge, in a procedure." },
  },
});

export enum ImposedBy {
  LAW = "law",
  POLICY = "policy",
  PROVIDER = "provider",
  PRACTICE = "practice",
  PHYSICS = "physics",
}

registerEnumType(ImposedBy, {
  name: "ImposedBy",
  description: "What makes a condition necessary.",
  valuesConfig: {
    LAW: { description: "The law asks for it." },
    POLICY: { description: "The policy of a public body asks for it." },
    PROVIDER: { description: "Who offers it asks for it." },
    PRACTICE: { description: "That is how practice works." },
    PHYSICS: { description: "It cannot be done without." },
  },
});

export enum RangeBasis {
  ESTIMATE = "estimate",
  EDITORIAL = "editorial",
  SOURCE = "source",
  PARTLY_SOURCE = "partly-source",
  ONE_BOUND_SOURCE = "one-bound-source",
  NOTHING_TO_BUY = "nothing-to-buy",
}

registerEnumType(RangeBasis, {
  name: "RangeBasis",
  description: "Where the figures of a range come from.",
  valuesConfig: {
    ESTIMATE: { description: "An estimate of something that could be looked up." },
    EDITORIAL: { description: "A judgement of the editors." },
    SOURCE: { description: "Both figures were read in a source." },
    PARTLY_SOURCE: { description: "Made up of parts, some of which were read in a source." },
    ONE_BOUND_SOURCE: { description: "One of the two figures was read in a source." },
    NOTHING_TO_BUY: { description: "There is nothing to pay for." },
  },
});

export enum RiskChance {
  LOW = "low",
  MIDDLE = "middle",
}

registerEnumType(RiskChance, {
  name: "RiskChance",
  description: "How likely a side effect is judged to be; editorial.",
  valuesConfig: {
    LOW: { description: "It happens now and then." },
    MIDDLE: { description: "It happens often enough to prepare for it." },
  },
});
