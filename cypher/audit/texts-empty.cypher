// Which nodes that people see have no name in both languages, or an empty one? Run by the audit; one pass over them.
// Must return no rows; at most 50 are shown.
MATCH (n:LifeEvent|Issue|Condition|Circumstance|Group|Intervention|Route|LegalBasis|ProviderKind|PriceListEntry|Knot|Domain|Precedent)
WHERE trim(coalesce(n.nameNl, n.titleNl, '')) = '' OR trim(coalesce(n.nameEn, n.titleEn, '')) = ''
RETURN labels(n)[0] + ':' + n.id AS subject, 'has no name in both languages' AS problem
LIMIT 50
