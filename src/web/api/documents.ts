import { NothingFields, QuestionFields, StepFields, WaysFields } from "./fields.js";
import { graphql } from "./graphql.js";

/** For those who know the word: events, issues and circumstances together, best first. */
export const SearchDocument = graphql(`
  query Search($text: String!, $language: Language!) {
    search(text: $text, kinds: [LIFE_EVENT, ISSUE, CIRCUMSTANCE], first: 8, language: $language) {
      kind
      node {
        __typename
        id
        ... on LifeEvent {
          name
        }
        ... on Issue {
          name
          description
        }
        ... on Circumstance {
          name
          definition
        }
      }
    }
  }
`);

export const NamesDocument = graphql(`
  query Names($ids: [ID!]!, $language: Language!) {
    nodes(ids: $ids, language: $language) {
      __typename
      id
      ... on LifeEvent {
        name
      }
      ... on Issue {
        name
      }
      ... on Circumstance {
        name
      }
      ... on Condition {
        name
      }
      ... on Group {
        name
      }
      ... on Intervention {
        name
      }
    }
  }
`);

export const MunicipalitiesDocument = graphql(`
  query Municipalities($name: String!) {
    areas(filter: { kind: MUNICIPALITY, current: true, name: $name }, first: 12) {
      nodes {
        id
        code
        name
      }
    }
  }
`);

/** The answer to a situation, whole, so that a way can be opened, kept and printed without asking again. */
export const WaysDocument = graphql(
  `
    query Ways($situation: SituationInput!, $first: Int!, $weights: WeightsInput, $language: Language!) {
      solutionPaths(situation: $situation, first: $first, weights: $weights, language: $language) {
        __typename
        ... on Answered {
          graphVersion
          safetyQuestion {
            ...QuestionFields
          }
          contradictions {
            inWords
          }
          place {
            note
            area {
              id
              code
              name
            }
            candidates {
              code
              name
            }
          }
        }
        ...WaysFields
        ...NothingFields
        ... on NeedMore {
          question
        }
        ... on SafetyFirst {
          level
          dangers {
            ...QuestionFields
          }
          sentences
          doNot
          elsewhere
          contacts {
            name
            phone
            otherPhones {
              number
              what
            }
            chat
            site
            cost
            hours
            for
            when
            via
            inView
            regional
          }
          duties {
            name
            for
            steps
            rule
          }
          onceSafe {
            id
            name
            firstStep
          }
          paths {
            __typename
            ...WaysFields
            ...NothingFields
          }
        }
      }
    }
  `,
  [WaysFields, NothingFields, QuestionFields],
);

export const StepDocument = graphql(
  `
    query Step($id: ID!, $language: Language!) {
      node(id: $id, language: $language) {
        __typename
        ...StepFields
      }
    }
  `,
  [StepFields],
);

export const GraphDocument = graphql(`
  query Graph {
    graph {
      version
      release
      builtAt
      counts {
        kind
        count
      }
      causeLinks
      weights {
        name
        value
        min
        max
      }
    }
    providers(first: 1) {
      totalCount
    }
  }
`);
