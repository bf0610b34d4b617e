// What was heard of each edge up to a batch? Read once per snapshot; batches are never changed, so the same number always
// gives the same sums. Bounded by the batches there are: one per ten answers or more.
MATCH (b:OutcomeBatch)
WHERE b.number > 0 AND b.number <= $batch
WITH b.edge AS edge, sum(b.answers) AS answers, sum(b.yes) AS yes
RETURN edge, answers, yes ORDER BY edge
