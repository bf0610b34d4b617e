// Makes the new version current and the old one past. Last statement of the one transaction of the flip.
MATCH (new:GraphVersion {id: $id})
OPTIONAL MATCH (old:GraphVersion {state: 'current'})
SET old.state = 'past'
SET new.state = 'current', new.builtAt = $builtAt, new.counts = $counts
RETURN new.id AS id
