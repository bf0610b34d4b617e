import { graphql } from "./graphql.js";

/** Own words to what they may mean, for a person to confirm. */
export const UnderstandDocument = graphql(`
  query Understand($text: String!, $language: Language!) {
    understand(text: $text, language: $language) {
      outcome
      inWords
      lifeEvents {
        meant
        takenAs
        node {
          id
          name
        }
      }
      issues {
        meant
        takenAs
        node {
          id
          name
        }
      }
      circumstances {
        meant
        takenAs
        node {
          id
          name
          definition
        }
      }
      personalData {
        kind
      }
    }
  }
`);

/** The one question whose answer would change the ways most; null when none would. */
export const NextQuestionDocument = graphql(`
  query NextQuestion($situation: SituationInput!, $askedInARow: Int!, $language: Language!) {
    nextQuestion(situation: $situation, askedInARow: $askedInARow, language: $language) {
      subject {
        __typename
        id
      }
      name
      question
      why
      askNote
      sensitive
      options {
        value
        label
      }
    }
  }
`);

/** The circles in which someone is locked, with the cheapest sets of steps that cut each. */
export const KnotsDocument = graphql(`
  query Knots($situation: SituationInput!, $language: Language!) {
    knots(situation: $situation, language: $language) {
      nodes {
        strength
        sentence
        alsoSentence
        links {
          imposedBy
          condition {
            id
            name
          }
          needs {
            id
            name
          }
          through {
            name
          }
        }
        settledBy {
          id
          name
          question
        }
        cuts {
          interventions {
            id
            name
            firstStep
          }
          then {
            name
          }
          leansOn {
            id
            name
          }
        }
      }
    }
  }
`);

/** Why something is not among the ways, or low, and what would have to change. */
export const WhyNotDocument = graphql(`
  query WhyNot($situation: SituationInput!, $intervention: ID!, $language: Language!) {
    whyNot(situation: $situation, intervention: $intervention, language: $language) {
      reason
      text
      change
    }
  }
`);

export const InterventionSearchDocument = graphql(`
  query InterventionSearch($text: String!, $language: Language!) {
    search(text: $text, kinds: [INTERVENTION], first: 8, language: $language) {
      node {
        __typename
        id
        ... on Intervention {
          name
        }
      }
    }
  }
`);

/** What the chosen ways need beside each other: order, who is at the table, who pays and gains, and the three values. */
export const PlanDocument = graphql(`
  query Plan($situation: SituationInput!, $goals: [ID!]!, $language: Language!) {
    plan(situation: $situation, goals: $goals, with: $goals, language: $language) {
      outcome
      inWords
      leadTimeDays {
        low
        high
      }
      steps {
        order
        firstStep
        through {
          id
          name
        }
        mayBreak {
          id
          matters
          why
          prevent
        }
      }
      atTheTable {
        id
        role
        mandate
        steps
      }
      standsInTheWay {
        through {
          name
        }
        condition {
          id
          name
        }
        whoCouldLift
      }
      ledger {
        step
        sentence
        through {
          name
        }
      }
      total {
        euros {
          low
          high
        }
        isLowerBound
        isEstimate
      }
      reference {
        issue {
          id
          name
        }
        isIncomplete
        costs {
          id
          name
          unit
          priceYear
          euros {
            low
            high
          }
        }
      }
      values {
        compared {
          value
          question
          says
          reason
        }
      }
    }
  }
`);
