// Which providers are there, by id, after a given one? Called by the list of providers; walks the index of ids in order.
// Counts all that match, so its cost is that of the whole list of providers; a page is at most 101, to see whether there is more.
MATCH (p:Provider)
WHERE p.id > ''
  AND ($kind IS NULL OR p.kind = $kind)
  AND ($text IS NULL OR toLower(p.name) CONTAINS toLower($text))
WITH p ORDER BY p.id
WITH collect(p) AS matching
WITH size(matching) AS total, [p IN matching WHERE p.id > $after][..$first] AS page
UNWIND CASE WHEN page = [] THEN [NULL] ELSE page END AS p
CALL (p) {
  OPTIONAL MATCH (p)-[:OFFERS]->(o:Offering)
  OPTIONAL MATCH (o)-[:SERVES]->(a:Area)
  RETURN collect(DISTINCT o.intervention) AS interventions, collect(DISTINCT a.id) AS served
}
CALL (p) {
  OPTIONAL MATCH (p)-[r:SUPPORTED_BY]->(s:Source)
  WITH s ORDER BY r.place
  RETURN collect(s.id) AS sources
}
RETURN total, p.id AS id, properties(p) AS props, interventions, served, sources
ORDER BY id
