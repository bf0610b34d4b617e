// Which node has this id? Run by the loader before anything is written; one LifeEvent per id.
CREATE CONSTRAINT life_event_id IF NOT EXISTS
FOR (n:LifeEvent) REQUIRE n.id IS UNIQUE
