// Which relationships does the graph hold now? Streamed by the loader, to write only what differs.
// Bounded by the size of the graph; without what the loader derives (REACHES, and BEST of buckets).
MATCH (a:LifeEvent|Issue|Condition|Circumstance|Group|Intervention|Route|LegalBasis|Provider|ProviderKind|Offering|Area|PriceListEntry|Knot|Precedent|Domain|Source|ExternalId)-[r]->(b)
WHERE type(r) <> 'REACHES'
RETURN elementId(r) AS element, type(r) AS type, labels(a)[0] AS fromLabel, a.id AS from,
       labels(b)[0] AS toLabel, b.id AS to, properties(r) AS props
