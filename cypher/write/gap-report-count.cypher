// Counts one report of one kind about one place. Called once per report.
MERGE (g:GapReport {id: $kind + '|' + $target})
ON CREATE SET g.kind = $kind, g.target = $target, g.count = 0
SET g.count = g.count + 1
RETURN g.count AS count
