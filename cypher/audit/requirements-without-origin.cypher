// Which requirements do not say who imposes them, or whether they are hard? Run by the audit; one pass over them.
// Must return no rows; at most 50 are shown.
MATCH (act)-[r:REQUIRES]->(c:Condition)
WHERE r.imposedBy IS NULL OR r.hard IS NULL
RETURN act.id AS subject, 'requires ' + c.id + ', imposed by ' + coalesce(r.imposedBy, 'nobody named') AS problem
LIMIT 50
