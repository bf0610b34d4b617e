// Which nodes are named by words like these? Read by the search for typing errors, beginnings and parts of compounds.
// Properties of its own: an index per analyzer and property is all Neo4j allows.
CREATE FULLTEXT INDEX search_words IF NOT EXISTS
FOR (n:LifeEvent|Issue|Intervention|Condition|Circumstance|LegalBasis|Provider|ProviderKind|Area|Route|PriceListEntry|Precedent|Knot|Domain)
ON EACH [n.searchNames, n.searchWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
