import { registerEnumType } from "type-graphql";

export enum GapRows {
  ISSUE = "Issue",
  INTERVENTION = "Intervention",
}

registerEnumType(GapRows, {
  name: "GapRows",
  description: "What the rows of a table of gaps are.",
  valuesConfig: {
    ISSUE: { description: "Issues: how much help there is for each." },
    INTERVENTION: { description: "Interventions: how much each is offered." },
  },
});

export enum GapColumns {
  AREA = "area",
  EVIDENCE = "evidence",
}

registerEnumType(GapColumns, {
  name: "GapColumns",
  description: "What the columns of a table of gaps are.",
  valuesConfig: {
    AREA: { description: "Areas: what reaches the people there." },
    EVIDENCE: { description: "What the best source shows; for issues only." },
  },
});

export enum GapValue {
  MUCH = "much",
  LITTLE = "little",
  NONE = "none",
  UNKNOWN = "unknown",
}

registerEnumType(GapValue, {
  name: "GapValue",
  description: "How much there is, as far as is known.",
  valuesConfig: {
    MUCH: {
      description:
        "Issue by area: five interventions or more are offered. Intervention by area: three offers or more. Issue by evidence: three interventions or more.",
    },
    LITTLE: { description: "At least one, and fewer than much." },
    NONE: {
      description:
        "Nothing was found where someone looked: ten offers or more were read for this very area, and the intervention is listed somewhere. For evidence: every intervention was looked up.",
    },
    UNKNOWN: { description: "Nothing was found, and nobody looked well enough to call it nothing." },
  },
});
