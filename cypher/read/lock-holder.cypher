// Who holds the lock of the loader? Asked only to explain a refusal; one indexed read.
MATCH (lock:LoadLock {id: 'load'})
RETURN lock.since AS since, lock.expiresAt - timestamp() AS msLeft
