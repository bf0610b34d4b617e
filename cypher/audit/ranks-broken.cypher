// In which slots are the ranks not 1, 2, 3 without gap or double? Run by the audit; one pass over REACHES.
// Must return no rows; at most 50 are shown.
MATCH (v:GraphVersion {state: 'current'})
MATCH (:Offering)-[r:REACHES]->(:Area) WHERE r.version = v.id
WITH r.slot AS slot, count(r) AS reached, count(DISTINCT r.rank) AS ranks, min(r.rank) AS lowest, max(r.rank) AS highest
WHERE lowest <> 1 OR highest <> reached OR ranks <> reached
RETURN slot AS subject, reached + ' offerings, ' + ranks + ' ranks from ' + lowest + ' to ' + highest AS problem
LIMIT 50
