// Which node has this id? Run by the loader before anything is written; one PriceListEntry per id.
CREATE CONSTRAINT price_id IF NOT EXISTS
FOR (n:PriceListEntry) REQUIRE n.id IS UNIQUE
