import { registerEnumType } from "type-graphql";

export enum Theme {
  DEBT = "debt",
  INCOME = "income",
  WORK = "work",
  HOUSING = "housing",
  HEALTH = "health",
  MENTAL_HEALTH = "mental_health",
  ADDICTION = "addiction",
  FAMILY = "family",
  SCHOOL = "school",
  SOCIAL_NETWORK = "social_network",
  SAFETY_JUSTICE = "safety_justice",
  MIGRATION = "migration",
}

registerEnumType(Theme, {
  name: "Theme",
  description: "What an issue or an intervention is about.",
  valuesConfig: {
    DEBT: { description: "Debts and arrears." },
    INCOME: { description: "Income, benefits and allowances." },
    WORK: { description: "Paid and other work." },
    HOUSING: { description: "Having a home and keeping it." },
    HEALTH: { description: "Physical health and care." },
    MENTAL_HEALTH: { description: "Mental health and rest." },
    ADDICTION: { description: "Drink, drugs, gambling." },
    FAMILY: { description: "Family, parents and children." },
    SCHOOL: { description: "School and learning." },
    SOCIAL_NETWORK: { description: "People around someone." },
    SAFETY_JUSTICE: { description: "Safety, police, courts and prison." },
    MIGRATION: { description: "Coming to live here, and papers." },
  },
});

export enum IssueRole {
  ROOT = "root",
  SYMPTOM = "symptom",
  BOTH = "both",
}

registerEnumType(IssueRole, {
  name: "IssueRole",
  description: "Whether an issue usually lies underneath others, or shows what lies underneath.",
  valuesConfig: {
    ROOT: { description: "Usually lies underneath other issues." },
    SYMPTOM: { description: "Usually shows that something lies underneath." },
    BOTH: { description: "Can be either." },
  },
});
