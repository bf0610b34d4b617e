// Which buckets count other than the offerings that reach their slot? Run by the audit; one pass over the buckets.
// Must return no rows; at most 50 are shown.
MATCH (v:GraphVersion {state: 'current'})
MATCH (b:Bucket) WHERE b.key STARTS WITH v.id + '|' AND NOT b.slot ENDS WITH '|unknown'
CALL (b, v) {
  OPTIONAL MATCH ()-[r:REACHES]->()
  USING INDEX r:REACHES(slot, rank)
  WHERE r.slot = b.slot AND r.rank > 0 AND r.version = v.id
  RETURN count(r) AS reached
}
WITH b, reached WHERE b.count <> reached
RETURN b.key AS subject, 'counts ' + b.count + ', reached by ' + reached AS problem
LIMIT 50
