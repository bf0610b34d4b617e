// Tells readers of a version that its buckets are going. Committed before the first one goes.
MATCH (v:GraphVersion {id: $id})
SET v.served = false
RETURN v.id AS id
