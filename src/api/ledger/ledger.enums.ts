import { registerEnumType } from "type-graphql";

export enum Share {
  ALL = "all",
  MOST = "most",
  SOME = "some",
}

registerEnumType(Share, {
  name: "Share",
  description: "How much somebody bears. Shares are words; an amount is never split.",
  valuesConfig: {
    ALL: { description: "All of it." },
    MOST: { description: "The larger part." },
    SOME: { description: "A smaller part." },
  },
});

export enum PaysWith {
  MONEY = "money",
  TIME = "time",
  FORGONE = "forgone",
}

registerEnumType(PaysWith, {
  name: "PaysWith",
  description: "What is paid with.",
  valuesConfig: {
    MONEY: { description: "Money is paid out." },
    TIME: { description: "Hours are spent." },
    FORGONE: { description: "Money is let go or waited for; nothing is paid out." },
  },
});

export enum Pocket {
  OWN = "own",
  SAME = "same",
  OTHER_BUDGET = "other-budget",
  WRONG = "wrong",
  WRONG_WEAK = "wrong-weak",
  NONE = "none",
}

registerEnumType(Pocket, {
  name: "Pocket",
  description: "Whether who pays is also who gains.",
  valuesConfig: {
    OWN: { description: "The household or people around it pay most." },
    SAME: { description: "Who pays also gains most." },
    OTHER_BUDGET: { description: "One organisation pays and gains, from two budgets." },
    WRONG: { description: "Another party gains most." },
    WRONG_WEAK: { description: "Another party gains most, by something that usually helps." },
    NONE: { description: "Nobody beyond the household is known to gain." },
  },
});

export enum Likely {
  LOW = "low",
  MIDDLE = "middle",
  HIGH = "high",
}

registerEnumType(Likely, {
  name: "Likely",
  description: "How likely a cost is judged to follow when nothing changes; editorial.",
  valuesConfig: {
    LOW: { description: "It follows now and then." },
    MIDDLE: { description: "It follows fairly often." },
    HIGH: { description: "It usually follows." },
  },
});

export enum Counts {
  DIRECT = "direct",
  COUNT_NEEDED = "count-needed",
  NEVER = "never",
}

registerEnumType(Counts, {
  name: "Counts",
  description: "How an amount can be counted.",
  valuesConfig: {
    DIRECT: { description: "As it stands." },
    COUNT_NEEDED: { description: "Times a number that somebody fills in." },
    NEVER: { description: "Not at all: it is there for context." },
  },
});

export enum Comparison {
  BETTER = "better",
  EQUAL = "equal",
  WORSE = "worse",
}

registerEnumType(Comparison, {
  name: "Comparison",
  description: "A value of the plan beside muddling on.",
  valuesConfig: {
    BETTER: { description: "Better than muddling on." },
    EQUAL: { description: "About as good, or not known to differ." },
    WORSE: { description: "Worse than muddling on." },
  },
});

export enum PlanValue {
  LEGITIMACY = "legitimacy",
  INVOLVEMENT = "involvement",
  SOCIETAL_RETURN = "return",
}

registerEnumType(PlanValue, {
  name: "PlanValue",
  description: "The three values that a plan is held against.",
  valuesConfig: {
    LEGITIMACY: { description: "Whether it is allowed and just." },
    INVOLVEMENT: { description: "Whether the household itself is in it." },
    SOCIETAL_RETURN: { description: "Whether it is worth what it costs, to everyone together." },
  },
});
