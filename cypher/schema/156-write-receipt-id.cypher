// Was this key used before? One WriteReceipt per digest of a key, kept two days at most after its own.
CREATE CONSTRAINT write_receipt_id IF NOT EXISTS
FOR (n:WriteReceipt) REQUIRE n.id IS UNIQUE
