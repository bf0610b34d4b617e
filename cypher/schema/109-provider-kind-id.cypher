// Which node has this id? Run by the loader before anything is written; one ProviderKind per id.
CREATE CONSTRAINT provider_kind_id IF NOT EXISTS
FOR (n:ProviderKind) REQUIRE n.id IS UNIQUE
