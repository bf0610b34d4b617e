import { registerEnumType } from "type-graphql";

export enum OutcomeQuestion {
  PLAYED = "played",
  HELPED = "helped",
  GOT_IN = "got-in",
}

registerEnumType(OutcomeQuestion, {
  name: "OutcomeQuestion",
  description: "What is asked afterwards. Each question is about one kind of link, and moves no other.",
  valuesConfig: {
    PLAYED: { description: "Did the issue play, where its cause was told? About a link between causes." },
    HELPED: { description: "Did it help? About an intervention and an issue it addresses." },
    GOT_IN: { description: "Could you get in? About an action and a condition it needs." },
  },
});

export enum OutcomeAnswer {
  YES = "YES",
  NO = "NO",
}

registerEnumType(OutcomeAnswer, {
  name: "OutcomeAnswer",
  description: "What someone tells afterwards. Leave the question out when it is not known.",
  valuesConfig: {
    YES: { description: "It was so, as far as is known." },
    NO: { description: "It was not so." },
  },
});

export enum GapKind {
  NOTHING_HERE = "nothing-here",
  WRONG = "wrong",
  DOES_NOT_FIT = "does-not-fit",
}

registerEnumType(GapKind, {
  name: "GapKind",
  description: "What is the matter with something in the graph.",
  valuesConfig: {
    NOTHING_HERE: { description: "Nothing is found here, and something should be." },
    WRONG: { description: "What stands here is wrong." },
    DOES_NOT_FIT: { description: "It is not wrong, and it does not fit what was needed." },
  },
});

export enum WriteRefusal {
  OFF = "OFF",
  NO_TOKEN = "NO_TOKEN",
  WRONG_TOKEN = "WRONG_TOKEN",
  TOO_MANY = "TOO_MANY",
  KEY_REUSED = "KEY_REUSED",
}

registerEnumType(WriteRefusal, {
  name: "WriteRefusal",
  description: "Why nothing was written.",
  valuesConfig: {
    OFF: { description: "This server records nothing: no token was configured." },
    NO_TOKEN: { description: "The header `authorization` holds no token." },
    WRONG_TOKEN: { description: "The token is not the one of this server." },
    TOO_MANY: { description: "Too many in a short time." },
    KEY_REUSED: { description: "The key was used before, for something else." },
  },
});
