// Do the buckets of unknown areas count the offerings without an area? Run by the audit; one pass over the offerings.
// Must return no rows; at most 50 are shown.
MATCH (v:GraphVersion {state: 'current'})
MATCH (i:Intervention)
CALL (i) {
  OPTIONAL MATCH (i)<-[:DELIVERS]-(o:Offering) WHERE NOT (o)-[:SERVES]->(:Area)
  RETURN count(o) AS placeless
}
OPTIONAL MATCH (b:Bucket {key: v.id + '|' + i.id + '|unknown'})
WITH i, placeless, coalesce(b.count, 0) AS counted
WHERE placeless <> counted
RETURN i.id AS subject, 'bucket counts ' + counted + ', there are ' + placeless AS problem
LIMIT 50
