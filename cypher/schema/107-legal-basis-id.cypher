// Which node has this id? Run by the loader before anything is written; one LegalBasis per id.
CREATE CONSTRAINT legal_basis_id IF NOT EXISTS
FOR (n:LegalBasis) REQUIRE n.id IS UNIQUE
