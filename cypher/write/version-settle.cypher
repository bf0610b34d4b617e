// Notes that nothing of the load is left to do. Called when what the old version derived is gone.
MATCH (v:GraphVersion {id: $id})
SET v.settled = true
RETURN v.id AS id
