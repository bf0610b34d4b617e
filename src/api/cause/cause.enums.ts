import { registerEnumType } from "type-graphql";

export enum Claim {
  RULE = "rule",
  CAUSAL_EVIDENCE = "causal-evidence",
  ASSOCIATION_OR_SHARE = "association-or-share",
  PRACTICE_REPORT = "practice-report",
  HYPOTHESIS = "hypothesis",
}

registerEnumType(Claim, {
  name: "Claim",
  description: "What kind of claim a link makes. It never says more than its source carries.",
  valuesConfig: {
    RULE: { description: "A rule brings it about, whoever the person is." },
    CAUSAL_EVIDENCE: { description: "Research that can show cause and effect found it." },
    ASSOCIATION_OR_SHARE: {
      description: "The two more often go together; which brings which was not shown.",
    },
    PRACTICE_REPORT: { description: "People who work in the field report it." },
    HYPOTHESIS: { description: "A guess: nothing was read that shows it." },
  },
});

export enum Direction {
  INCREASES = "increases",
  BIDIRECTIONAL = "bidirectional",
  MIXED = "mixed",
  NO_EFFECT_FOUND = "no-effect-found",
}

registerEnumType(Direction, {
  name: "Direction",
  description: "Which way a link was found to work.",
  valuesConfig: {
    INCREASES: { description: "The first makes the second more likely." },
    BIDIRECTIONAL: { description: "Each makes the other more likely." },
    MIXED: { description: "Sources disagree." },
    NO_EFFECT_FOUND: { description: "It was looked for and not found. Kept, so that nobody assumes it." },
  },
});

export enum EffectMeasure {
  ODDS_RATIO = "odds-ratio",
  RELATIVE_RISK = "relative-risk",
  STANDARDISED_MEAN_DIFFERENCE = "standardised-mean-difference",
}

registerEnumType(EffectMeasure, {
  name: "EffectMeasure",
  description: "How a published effect was measured.",
  valuesConfig: {
    ODDS_RATIO: { description: "Ratio of odds; 1 means no difference." },
    RELATIVE_RISK: { description: "Ratio of shares; 1 means no difference." },
    STANDARDISED_MEAN_DIFFERENCE: {
      description: "Difference in standard deviations; 0 means no difference.",
    },
  },
});

export enum EvidenceKind {
  SYSTEMATIC_REVIEW = "systematic-review",
  RCT = "rct",
  QUASI_EXPERIMENTAL = "quasi-experimental",
  COHORT = "cohort",
  CROSS_SECTIONAL = "cross-sectional",
  EXPERT_CONSENSUS = "expert-consensus",
  PRACTICE_CASE = "practice-case",
  OFFICIAL_STATISTIC = "official-statistic",
  LAW = "law",
}

registerEnumType(EvidenceKind, {
  name: "EvidenceKind",
  description: "What kind of source is the best that was read.",
  valuesConfig: {
    SYSTEMATIC_REVIEW: { description: "A review that weighed all studies it could find." },
    RCT: { description: "A trial in which lot decided who got what." },
    QUASI_EXPERIMENTAL: { description: "A comparison of groups that lot did not make." },
    COHORT: { description: "People followed over time." },
    CROSS_SECTIONAL: { description: "One moment, many people." },
    EXPERT_CONSENSUS: { description: "What people who know the field agree on." },
    PRACTICE_CASE: { description: "A case or a project that was described." },
    OFFICIAL_STATISTIC: { description: "Figures of a statistical office or a register." },
    LAW: { description: "A text of law or a ruling." },
  },
});
