// Which offerings serve two areas that share people? Run by the audit; totals add up over a chain of areas only without.
// One pass over the offerings with several areas. Must return no rows; at most 50 are shown.
MATCH (o:Offering)-[:SERVES]->(a:Area)
WITH o, collect(a) AS areas WHERE size(areas) > 1
UNWIND areas AS inner
MATCH (inner)-[:WITHIN]->{1,3}(outer:Area)
WHERE outer IN areas
RETURN o.id AS subject, 'serves ' + inner.id + ' and ' + outer.id + ' around it' AS problem
LIMIT 50
