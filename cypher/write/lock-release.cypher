// Gives the lock back, if it is still ours. Called at the end of a load, however it ended.
MATCH (lock:LoadLock {id: 'load', owner: $owner})
REMOVE lock.owner, lock.expiresAt, lock.since, lock.flipping
RETURN count(lock) AS released
