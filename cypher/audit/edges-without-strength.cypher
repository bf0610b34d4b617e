// Which links of the cause graph have no strength in [0, 1], no claim, or neither a source nor a flag? Run by the audit.
// One pass over the links. Must return no rows; at most 50 are shown.
MATCH (a)-[r:MAY_RAISE|LEADS_TO]->(b)
WHERE r.strength IS NULL OR NOT 0 <= r.strength <= 1 OR r.claim IS NULL OR r.direction IS NULL
   OR (r.sources IS NULL AND NOT coalesce(r.needsSource, false))
RETURN coalesce(r.id, a.id + ' to ' + b.id) AS subject, 'strength ' + coalesce(toString(r.strength), 'absent') AS problem
LIMIT 50
