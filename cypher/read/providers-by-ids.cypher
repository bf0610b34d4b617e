// Who are these providers? Called by a loader of the API with a page of ids; one seek per id.
UNWIND $ids AS id
MATCH (p:Provider {id: id})
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
RETURN p.id AS id, properties(p) AS props, interventions, served, sources
