// Which nodes of outcomes and reports hold anything but counts, names of edges and days? Run by the audit; one pass.
// Nothing of a person can stand in a property that may not be there. Must return no rows; at most 50 are shown.
MATCH (n:Outcome|OutcomeBatch|OutcomeBook|GapReport|WriteReceipt)
WITH n, [name IN keys(n) WHERE NOT name IN CASE labels(n)[0]
  WHEN 'Outcome' THEN ['edge', 'waiting', 'waitingYes']
  WHEN 'OutcomeBatch' THEN ['number', 'edge', 'answers', 'yes', 'day']
  WHEN 'OutcomeBook' THEN ['id', 'batch']
  WHEN 'GapReport' THEN ['id', 'kind', 'target', 'count']
  ELSE ['id', 'seal', 'day'] END] AS strange
WHERE strange <> [] OR EXISTS { (n)--() }
   OR (n:WriteReceipt AND NOT (n.id =~ '[0-9a-f]{64}' AND n.seal =~ '[0-9a-f]{64}' AND n.day =~ '\\d{4}-\\d{2}-\\d{2}'))
   OR (n:GapReport AND NOT n.kind IN ['nothing-here', 'wrong', 'does-not-fit'])
RETURN labels(n)[0] AS subject, 'holds more than it may: ' + reduce(all = '', name IN strange | all + name + ' ') AS problem
LIMIT 50
