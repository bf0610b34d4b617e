// Which ids of sources lead to no source? Run by the audit; one pass over nodes and relationships that name sources.
// Must return no rows; at most 50 are shown.
CALL () {
  MATCH (n:Intervention|Route|Offering)
  UNWIND coalesce(n.costSources, []) + coalesce(n.leadSources, []) + coalesce(n.savesSources, []) + coalesce(n.ruleSources, []) AS source
  RETURN source, min(n.id) AS subject
  UNION ALL
  MATCH (a)-[r:MAY_RAISE|LEADS_TO|BLOCKS]->()
  UNWIND coalesce(r.sources, []) AS source
  RETURN source, min(coalesce(r.id, a.id)) AS subject
}
WITH source, subject WHERE NOT EXISTS { MATCH (:Source {id: source}) }
RETURN subject, 'names source ' + source + ', which does not exist' AS problem
LIMIT 50
