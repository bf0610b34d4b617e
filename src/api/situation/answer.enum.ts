import { registerEnumType } from "type-graphql";

export enum Answer {
  YES = "YES",
  NO = "NO",
  UNKNOWN = "UNKNOWN",
}

registerEnumType(Answer, {
  name: "Answer",
  description: "What is known of a fact.",
  valuesConfig: {
    YES: { description: "It is so, that is known." },
    NO: { description: "It is not so, that is known." },
    UNKNOWN: { description: "Asked, and not known. It is not asked again." },
  },
});
