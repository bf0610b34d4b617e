/** Six questions to start from. Each is a whole answer on the seeds; a test asks them all. */
export const EXAMPLES = [
  {
    id: "paths",
    query: `{
  solutionPaths(situation: { issues: ["rent-arrears"], municipality: "Utrecht" }, language: en) {
    __typename
    ... on SolutionPaths {
      totalCount
      nodes {
        intervention { name firstStep }
        paths { sentence share }
        providers { offers { name level sourceYear } }
      }
    }
  }
}`,
  },
  {
    id: "conditions",
    query: `{
  solutionPaths(
    situation: {
      lifeEvents: ["separation-or-divorce"]
      conditions: [{ condition: "landlord-agrees", holds: NO }]
    }
    first: 2
    language: en
  ) {
    ... on SolutionPaths {
      nodes {
        intervention { name }
        conditions { state condition { name question } }
      }
      nearMisses { intervention { name } reasons { text } }
    }
  }
}`,
  },
  {
    id: "causes",
    query: `{
  issues(filter: { name: "eviction" }, language: en) {
    nodes {
      id
      name
      causedBy { claim effect from { ... on Issue { name } ... on LifeEvent { name } } }
      addressedBy { grade intervention { name } }
    }
  }
}`,
  },
  {
    id: "law",
    query: `{
  interventions(filter: { groundedIn: "pw-35" }, first: 5, language: en) {
    nodes { name law { inWords grounds { legalBasis { law article bwb } } } }
  }
}`,
  },
  {
    id: "search",
    query: `{
  search(text: "cannot pay the rent", kinds: [ISSUE, LIFE_EVENT], first: 5, language: en) {
    kind
    score
    node { id ... on Issue { name } ... on LifeEvent { name } }
  }
}`,
  },
  {
    id: "version",
    query: `{
  graph {
    version
    release
    counts { kind count }
    weights { name value min max reason }
  }
}`,
  },
] as const;

export type ExampleId = (typeof EXAMPLES)[number]["id"];
