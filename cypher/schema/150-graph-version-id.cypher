// Which version is this? Run by the loader; one GraphVersion per load that was begun.
CREATE CONSTRAINT graph_version_id IF NOT EXISTS
FOR (n:GraphVersion) REQUIRE n.id IS UNIQUE
