// Was this key used before, and for the same? First statement of every write of an outcome or a report; locks the book,
// so that writes come one after the other, and drops at most 100 receipts of before $oldest.
MERGE (book:OutcomeBook {id: 'outcomes'})
SET book.batch = coalesce(book.batch, 0)
WITH book
CALL () {
  MATCH (old:WriteReceipt) WHERE old.day < $oldest
  WITH old LIMIT 100
  DELETE old
}
MERGE (receipt:WriteReceipt {id: $id})
ON CREATE SET receipt.seal = $seal, receipt.day = $day, receipt.isNew = true
WITH receipt, coalesce(receipt.isNew, false) AS isNew
REMOVE receipt.isNew
RETURN isNew, receipt.seal = $seal AS isSame
