// How much is on offer for these acts in these areas, and where did someone look? Called once per table of gaps.
// Bounded by a page of 20 rows and 8 columns; one seek per key. `served` is read last, so a version that goes is noticed.
UNWIND $keys AS key
OPTIONAL MATCH (b:Bucket {key: key})
WITH collect(CASE WHEN b IS NULL THEN NULL ELSE [key, b.count] END) AS found
CALL (found) {
  UNWIND $areas AS id
  MATCH (a:Area {id: id})
  WHERE COUNT { (a)<-[:SERVES]-(:Offering {basis: 'stated'}) } >= $least
  RETURN collect(a.id) AS lookedUp
}
CALL (found) {
  UNWIND $interventions AS id
  MATCH (i:Intervention {id: id})
  WHERE EXISTS { (i)<-[:DELIVERS]-(:Offering {basis: 'stated'}) }
  RETURN collect(i.id) AS listed
}
OPTIONAL MATCH (v:GraphVersion {id: $version})
RETURN coalesce(v.served, false) AS served, lookedUp, listed,
       [each IN found | each[0]] AS keys, [each IN found | each[1]] AS counts
