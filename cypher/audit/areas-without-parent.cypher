// Which areas of today lie in nothing, and which ended ones lead nowhere? Run by the audit; one pass over the areas.
// Must return no rows; at most 50 are shown.
MATCH (a:Area)
WHERE (a.kind IN ['municipality', 'region', 'province'] AND a.ended IS NULL AND NOT (a)-[:WITHIN]->(:Area))
   OR (a.ended IS NOT NULL AND NOT (a)-[:SUCCEEDED_BY]->(:Area))
   OR EXISTS { (a)-[:WITHIN]->{1,4}(around:Area) WHERE around = a }
RETURN a.id AS subject, a.kind + ' without an area around it, without successor, or within itself' AS problem
LIMIT 50
