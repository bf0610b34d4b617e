// What does the graph hold now? Streamed by the loader, to write only what differs.
// Bounded by the size of the graph; scans labels because it wants every node.
MATCH (n:LifeEvent|Issue|Condition|Circumstance|Group|Intervention|Route|LegalBasis|Provider|ProviderKind|Offering|Area|PriceListEntry|Knot|Precedent|Domain|Source|ExternalId)
RETURN elementId(n) AS element, labels(n)[0] AS label, n.id AS id, properties(n) AS props
