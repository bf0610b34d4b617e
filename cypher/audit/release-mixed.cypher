// Which nodes came with another release than the current version? Run by the audit; one pass over all nodes.
// Must return no rows; at most 50 are shown.
MATCH (v:GraphVersion {state: 'current'})
MATCH (n)
WHERE NOT n:Bucket|GraphVersion|LoadLock|Outcome|OutcomeBatch|OutcomeBook|GapReport|WriteReceipt AND (n.release IS NULL OR n.release <> v.release)
RETURN labels(n)[0] + ':' + n.id AS subject, 'is of release ' + coalesce(n.release, 'unknown') AS problem
LIMIT 50
