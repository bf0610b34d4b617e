// Which nodes hang on nothing that gives them a use? Run by the audit; one pass over the knowledge.
// Must return no rows; at most 50 are shown.
MATCH (n:LifeEvent|Issue|Condition|Intervention|Route|Provider|Domain|ExternalId|Knot|Precedent)
WHERE (n:LifeEvent AND NOT (n)-[:MAY_RAISE]->())
   OR (n:Issue AND (NOT (n)<-[:MAY_RAISE|LEADS_TO]-() OR NOT (n)-[:IN_DOMAIN]->()))
   OR (n:Condition AND NOT (n)<-[:REQUIRES|ESTABLISHES|EXCLUDES|FITS_WHEN|NOT_WHEN]-())
   OR (n:Intervention AND NOT (n)-[:ADDRESSES]->(:Issue))
   OR (n:Route AND NOT (n)-[:ESTABLISHES]->(:Condition))
   OR (n:Provider AND NOT (n)-[:OF_KIND]->(:ProviderKind))
   OR (n:Knot AND NOT (n)-[:CUT_BY]->(:Intervention))
   OR (n:Precedent AND NOT (n)-[:INVOLVED]->())
   OR ((n:Domain OR n:ExternalId) AND NOT (n)<--())
RETURN labels(n)[0] + ':' + n.id AS subject, 'hangs on nothing' AS problem
LIMIT 50
