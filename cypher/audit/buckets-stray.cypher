// Which buckets or REACHES belong to no version that is served? Run by the audit when no load is going on.
// Must return no rows; at most 50 are shown.
CALL () {
  MATCH (b:Bucket)
  WHERE NOT EXISTS { MATCH (v:GraphVersion {id: b.version}) WHERE v.served }
  RETURN b.key AS subject, 'bucket of no served version' AS problem
  UNION ALL
  MATCH (o:Offering)-[r:REACHES]->()
  WHERE NOT EXISTS { MATCH (v:GraphVersion {id: r.version}) WHERE v.served }
  RETURN o.id AS subject, 'reaches ' + r.slot + ' in no served version' AS problem
}
RETURN subject, problem
LIMIT 50
