// Where do REACHES and SERVES differ? Run by the audit; two passes over the offerings.
// Must return no rows; at most 50 are shown.
MATCH (v:GraphVersion {state: 'current'})
CALL (v) {
  MATCH (o:Offering)-[:SERVES]->(a:Area)
  WHERE NOT EXISTS {
    MATCH (o)-[r:REACHES]->(a) WHERE r.version = v.id AND r.slot = o.intervention + '|' + a.id
  }
  RETURN o.id AS subject, 'serves ' + a.id + ', does not reach it' AS problem
  UNION ALL
  WITH v
  MATCH (o:Offering)-[r:REACHES]->(a:Area)
  WHERE r.version = v.id AND (NOT EXISTS { (o)-[:SERVES]->(a) } OR r.slot <> o.intervention + '|' + a.id)
  RETURN o.id AS subject, 'reaches ' + a.id + ' as ' + r.slot + ', does not serve it so' AS problem
}
RETURN subject, problem
LIMIT 50
