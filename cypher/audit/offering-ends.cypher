// Which offerings do not have exactly one provider and one act, the act they name? Run by the audit.
// One pass over the offerings. Must return no rows; at most 50 are shown.
MATCH (o:Offering)
WITH o, COUNT { (o)<-[:OFFERS]-(:Provider) } AS providers, COUNT { (o)-[:DELIVERS]->(:Intervention {id: o.intervention}) } AS acts,
     COUNT { (o)-[:DELIVERS]->() } AS all
WHERE providers <> 1 OR acts <> 1 OR all <> 1
RETURN o.id AS subject, providers + ' providers, ' + acts + ' of ' + all + ' acts' AS problem
LIMIT 50
