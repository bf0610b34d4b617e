// Which buckets do not point at exactly their first five offerings, in order? Run by the audit; one pass over the buckets.
// Must return no rows; at most 50 are shown.
MATCH (v:GraphVersion {state: 'current'})
MATCH (b:Bucket) WHERE b.key STARTS WITH v.id + '|' AND NOT b.slot ENDS WITH '|unknown'
CALL (b, v) {
  MATCH (o:Offering)-[r:REACHES]->()
  USING INDEX r:REACHES(slot, rank)
  WHERE r.slot = b.slot AND r.rank > 0 AND r.rank <= 5 AND r.version = v.id
  WITH o, r ORDER BY r.rank
  RETURN collect(o.id + ' ' + r.rank) AS first
}
CALL (b) {
  MATCH (b)-[best:BEST]->(o:Offering)
  WITH o, best ORDER BY best.rank
  RETURN collect(o.id + ' ' + best.rank) AS pointed
}
WITH b, first, pointed WHERE first <> pointed
RETURN b.key AS subject, 'points at ' + size(pointed) + ' offerings that are not its first ' + size(first) AS problem
LIMIT 50
