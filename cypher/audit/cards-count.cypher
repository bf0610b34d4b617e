// Which buckets hold another number of cards than of best offerings? Run by the audit; one pass over the buckets.
// Must return no rows; at most 50 are shown.
MATCH (b:Bucket)
WITH b, COUNT { (b)-[:BEST]->() } AS pointed
WHERE size(b.cards) <> pointed OR pointed <> CASE WHEN b.count < 5 THEN b.count ELSE 5 END
RETURN b.key AS subject, size(b.cards) + ' cards, ' + pointed + ' best offerings, count ' + b.count AS problem
LIMIT 50
