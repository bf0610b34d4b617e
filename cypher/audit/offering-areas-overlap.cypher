// Which offerings serve two regions that share a municipality? Run by the audit; totals would count them twice.
// Bounded by the offerings that serve regions. Must return no rows; at most 50 are shown.
MATCH (o:Offering)-[:SERVES]->(a:Area {kind: 'region'})<-[:WITHIN]-(m:Area)-[:WITHIN]->(b:Area {kind: 'region'})<-[:SERVES]-(o)
WHERE a.id < b.id
RETURN o.id AS subject, 'serves ' + a.id + ' and ' + b.id + ', both with ' + m.id AS problem
LIMIT 50
