// Which node has this id? Run by the loader before anything is written; one ExternalId per id.
CREATE CONSTRAINT external_id_id IF NOT EXISTS
FOR (n:ExternalId) REQUIRE n.id IS UNIQUE
