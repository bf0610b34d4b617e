// All relationships of the knowledge. Streamed once per graph version by the read model.
// Bounded by the size of the knowledge: those of providers and offerings leave from them, so they stay out.
MATCH (a:LifeEvent|Issue|Condition|Circumstance|Group|Intervention|Route|LegalBasis|ProviderKind|Area|PriceListEntry|Knot|Precedent|Domain|Source|ExternalId)-[r]->(b)
RETURN type(r) AS type, labels(a)[0] AS fromLabel, a.id AS from,
       labels(b)[0] AS toLabel, b.id AS to, properties(r) AS props
