// Which offerings say that their area is known and serve none, or the reverse? Run by the audit.
// One pass over the offerings. Must return no rows; at most 50 are shown.
MATCH (o:Offering)
WITH o, EXISTS { (o)-[:SERVES]->(:Area) } AS serves
WHERE o.areasKnown IS NULL OR o.areasKnown <> serves
RETURN o.id AS subject, 'areasKnown is ' + coalesce(toString(o.areasKnown), 'absent') AS problem
LIMIT 50
