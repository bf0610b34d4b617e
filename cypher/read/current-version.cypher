// Which version do readers serve, and is a loader about to flip it? Asked before and after a snapshot, and for readiness.
// Three indexed reads, the last for the batch of outcomes; no row while nothing was ever loaded.
MATCH (v:GraphVersion {state: 'current'})
OPTIONAL MATCH (lock:LoadLock {id: 'load', flipping: true}) WHERE lock.expiresAt > timestamp()
OPTIONAL MATCH (book:OutcomeBook {id: 'outcomes'})
RETURN v.number AS number, v.hash AS hash, v.release AS release, v.builtAt AS builtAt,
       v.checksum AS checksum, v.settled AS settled, lock IS NOT NULL AS flipping,
       coalesce(book.batch, 0) AS outcomes
