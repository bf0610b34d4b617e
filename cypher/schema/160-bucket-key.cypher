// What is on offer for this act in this area, in this version? Read by every solve, about 20 x 8 keys.
CREATE CONSTRAINT bucket_key IF NOT EXISTS
FOR (n:Bucket) REQUIRE n.key IS UNIQUE
