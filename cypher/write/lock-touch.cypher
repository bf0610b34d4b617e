// Is the lock still ours? Opens every transaction of the loader and puts the expiry off; no row means no.
MATCH (lock:LoadLock {id: 'load', owner: $owner})
WHERE lock.expiresAt >= timestamp()
SET lock.expiresAt = timestamp() + $ttl, lock.flipping = $flipping
RETURN lock.owner AS owner
