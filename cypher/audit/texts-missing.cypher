// Which texts stand in one language only? Run by the audit; one pass over nodes and relationships.
// A property that ends in Nl has a twin in En. Must return no rows; at most 50 are shown.
CALL () {
  MATCH (n)
  WITH labels(n)[0] + ':' + coalesce(n.id, '') AS subject, keys(n) AS names
  RETURN subject, names
  UNION ALL
  MATCH ()-[r]->()
  WHERE NOT type(r) IN ['SERVES', 'OFFERS', 'DELIVERS', 'REACHES', 'BEST']
  WITH type(r) + ' ' + coalesce(r.id, '') AS subject, keys(r) AS names
  RETURN subject, names
}
WITH subject, [name IN names WHERE
  (name ENDS WITH 'Nl' AND NOT left(name, size(name) - 2) + 'En' IN names) OR
  (name ENDS WITH 'En' AND NOT left(name, size(name) - 2) + 'Nl' IN names)] AS alone
WHERE alone <> []
RETURN subject, alone[0] + ' has no twin' AS problem
LIMIT 50
