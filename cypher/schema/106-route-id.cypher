// Which node has this id? Run by the loader before anything is written; one Route per id.
CREATE CONSTRAINT route_id IF NOT EXISTS
FOR (n:Route) REQUIRE n.id IS UNIQUE
