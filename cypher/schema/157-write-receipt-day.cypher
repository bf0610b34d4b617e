// Which receipts are old enough to go? Read by every write.
CREATE INDEX write_receipt_day IF NOT EXISTS
FOR (n:WriteReceipt) ON (n.day)
