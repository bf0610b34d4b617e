// Which node has this id? Run by the loader before anything is written; one Provider per id.
CREATE CONSTRAINT provider_id IF NOT EXISTS
FOR (n:Provider) REQUIRE n.id IS UNIQUE
