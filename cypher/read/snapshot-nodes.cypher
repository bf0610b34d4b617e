// All nodes of the knowledge. Streamed once per graph version by the read model.
// Bounded by the size of the knowledge, not of the offers: providers and offerings stay in the database.
MATCH (n:LifeEvent|Issue|Condition|Circumstance|Group|Intervention|Route|LegalBasis|ProviderKind|Area|PriceListEntry|Knot|Precedent|Domain|Source|ExternalId)
RETURN labels(n)[0] AS label, n.id AS id, properties(n) AS props
