// Removes up to $limit buckets of one version and the REACHES of their slots. Called until it returns 0.
MATCH (b:Bucket)
USING INDEX b:Bucket(key)
WHERE b.key STARTS WITH $prefix
WITH b LIMIT $limit
CALL (b) {
  MATCH ()-[r:REACHES]->()
  USING INDEX r:REACHES(slot, rank)
  WHERE r.slot = b.slot AND r.rank > 0 AND r.version = b.version
  DELETE r
}
DETACH DELETE b
RETURN count(b) AS swept
