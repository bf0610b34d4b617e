// Is exactly one version current and settled, and no load left half way? Run by the audit when no load is going on.
// One row per load ever made is read. Must return no rows.
MATCH (v:GraphVersion)
WITH collect(v) AS all
WITH [v IN all WHERE v.state = 'current'] AS current, [v IN all WHERE v.state = 'loading'] AS loading,
     [v IN all WHERE v.state = 'past' AND v.served] AS lingering
WHERE size(current) <> 1 OR size(loading) > 0 OR size(lingering) > 0 OR NOT all(v IN current WHERE v.settled AND v.served)
RETURN 'versions' AS subject, size(current) + ' current, ' + size(loading) + ' loading, ' + size(lingering) + ' past but served' AS problem
