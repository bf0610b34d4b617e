// May this loader write? Returns a row when the lock was free, expired or already its own; none otherwise.
// Called once per load; the first SET takes the lock on the node, so two loaders come one after the other.
MERGE (lock:LoadLock {id: 'load'})
SET lock.seenAt = timestamp()
WITH lock
WHERE lock.owner IS NULL OR lock.expiresAt < timestamp() OR lock.owner = $owner
SET lock.owner = $owner, lock.since = $since, lock.expiresAt = timestamp() + $ttl, lock.flipping = false
RETURN lock.owner AS owner
