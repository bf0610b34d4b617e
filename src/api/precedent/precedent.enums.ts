import { registerEnumType } from "type-graphql";

export enum PrecedentEnding {
  SOLVED = "solved",
  BETTER = "better",
  UNCLEAR = "unclear",
  FAILED = "failed",
}

registerEnumType(PrecedentEnding, {
  name: "PrecedentEnding",
  description: "How a published case ended, as its source tells it.",
  valuesConfig: {
    SOLVED: { description: "What was stuck came loose." },
    BETTER: { description: "It became better, not solved." },
    UNCLEAR: { description: "The source does not tell how it ended." },
    FAILED: { description: "It went wrong; what was tried did not help." },
  },
});

export enum PrecedentSource {
  CASE_STORY = "case-story",
  GROUP_DESCRIPTION = "group-description",
  RULING = "ruling",
}

registerEnumType(PrecedentSource, {
  name: "PrecedentSource",
  description: "What kind of publication a case comes from.",
  valuesConfig: {
    CASE_STORY: { description: "The story of one case." },
    GROUP_DESCRIPTION: { description: "A description of several people together." },
    RULING: { description: "A decision of a judge." },
  },
});
