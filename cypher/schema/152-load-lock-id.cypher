// Who is loading? One node, so that two loaders meet at it.
CREATE CONSTRAINT load_lock_id IF NOT EXISTS
FOR (n:LoadLock) REQUIRE n.id IS UNIQUE
