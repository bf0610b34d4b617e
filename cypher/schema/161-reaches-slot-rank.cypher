// Which offerings reach this slot (act and area), in order? For lists longer than a bucket; slot before rank.
CREATE INDEX reaches_slot_rank IF NOT EXISTS
FOR ()-[r:REACHES]-() ON (r.slot, r.rank)
