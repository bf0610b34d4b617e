import { graphql } from "./graphql.js";

export const RangeFields = graphql(`
  fragment RangeFields on Range {
    low
    high
    basis
  }
`);

export const SourceFields = graphql(`
  fragment SourceFields on Source {
    id
    publisher
    year
    url
  }
`);

export const LawFields = graphql(
  `
    fragment LawFields on Law {
      inWords
      room
      whoDecides
      grounds {
        decisive
        legalBasis {
          id
          name
          law
          article
          bwb
          gist
          needsSource
          sources {
            ...SourceFields
          }
        }
      }
    }
  `,
  [SourceFields],
);

/** What a plan keeps of a way: enough to print it while nothing can be reached. */
export const StepFields = graphql(
  `
    fragment StepFields on Intervention {
      id
      name
      description
      firstStep
      doneBy
      whoDecides
      leadTime {
        ...RangeFields
      }
      cost {
        ...RangeFields
      }
      law {
        ...LawFields
      }
      evidence {
        inWords
        shows
        effect
        context
        sources {
          ...SourceFields
        }
      }
      providerKinds {
        name
      }
      cautions
    }
  `,
  [RangeFields, LawFields, SourceFields],
);

export const OfferFields = graphql(
  `
    fragment OfferFields on Offer {
      name
      service
      level
      basis
      sourceYear
      cost
      site
      law
      article
      kind {
        name
      }
      source {
        ...SourceFields
      }
    }
  `,
  [SourceFields],
);

export const MissFields = graphql(`
  fragment MissFields on NearMiss {
    intervention {
      id
      name
    }
    reasons {
      kind
      text
    }
  }
`);

export const WayFields = graphql(
  `
    fragment WayFields on Solution {
      rank
      intervention {
        ...StepFields
      }
      paths {
        sentence
        share
        grade
        effect
        steps {
          id
          name
          node {
            __typename
          }
          by {
            key
            claim
            effect
            needsSource
            sources {
              ...SourceFields
            }
          }
        }
      }
      conditions {
        state
        doubted
        condition {
          id
          name
          question
          askNote
          sensitive
        }
        requirement {
          hard
          imposedBy
          note
          waivableBy {
            id
            name
          }
        }
      }
      fitSentence
      unfitSentence
      group {
        belongs
        text
        group {
          id
        }
      }
      warnings {
        why
        hard
      }
      providers {
        total
        offers {
          ...OfferFields
        }
        unknownAreaTotal
        unknownArea {
          ...OfferFields
        }
      }
      gap {
        text
        obliged {
          id
          name
          law
          article
          bwb
        }
        withoutThem {
          id
          name
          firstStep
        }
      }
      nearMisses(first: 3) {
        ...MissFields
      }
    }
  `,
  [StepFields, OfferFields, MissFields, SourceFields],
);

export const WaysFields = graphql(
  `
    fragment WaysFields on SolutionPaths {
      totalCount
      nodes {
        ...WayFields
      }
      nearMisses(first: 5) {
        ...MissFields
      }
    }
  `,
  [WayFields, MissFields],
);

export const NothingFields = graphql(
  `
    fragment NothingFields on NothingFits {
      text
      nearMisses {
        ...MissFields
      }
    }
  `,
  [MissFields],
);

export const QuestionFields = graphql(`
  fragment QuestionFields on SafetyQuestion {
    askedId
    name
    question
    why
    askNotes
    dangerIs
  }
`);
