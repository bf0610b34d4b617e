// Drops a version that never became current. Called when its buckets are gone.
MATCH (v:GraphVersion {id: $id, state: 'loading'})
DELETE v
RETURN count(*) AS dropped
