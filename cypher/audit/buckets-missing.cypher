// Which slots are reached without a bucket, and which buckets stand for the wrong slot? Run by the audit.
// Must return no rows; at most 50 are shown.
MATCH (v:GraphVersion {state: 'current'})
CALL (v) {
  MATCH (:Offering)-[r:REACHES]->(:Area) WHERE r.version = v.id
  WITH v, r.slot AS slot, count(*) AS reached
  WHERE NOT EXISTS { MATCH (:Bucket {key: v.id + '|' + slot}) }
  RETURN slot AS subject, 'reached by ' + reached + ', has no bucket' AS problem
  UNION ALL
  WITH v
  MATCH (b:Bucket) WHERE b.version = v.id AND b.key <> v.id + '|' + b.slot
  RETURN b.key AS subject, 'stands for slot ' + b.slot AS problem
}
RETURN subject, problem
LIMIT 50
