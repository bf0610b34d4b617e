// Which counts of outcomes cannot be: fewer than ten in a batch, more yes than answers, a full waiting room, a hole in the
// numbers? Run by the audit; one pass over the outcomes. Must return no rows; at most 50 are shown.
CALL () {
  MATCH (b:OutcomeBatch)
  WHERE NOT coalesce(b.answers >= 10 AND 0 <= b.yes <= b.answers AND b.day =~ '\\d{4}-\\d{2}-\\d{2}', false)
  RETURN 'batch ' + b.number AS subject, 'holds ' + coalesce(toString(b.answers), 'no') + ' answers' AS problem
  UNION ALL
  MATCH (o:Outcome)
  WHERE NOT coalesce(0 <= o.waitingYes <= o.waiting AND o.waiting < 10, false)
  RETURN o.edge AS subject, 'has ' + coalesce(toString(o.waiting), 'no') + ' answers waiting' AS problem
  UNION ALL
  OPTIONAL MATCH (b:OutcomeBatch)
  WITH count(b) AS batches, coalesce(max(b.number), 0) AS last
  OPTIONAL MATCH (book:OutcomeBook)
  WITH batches, last, coalesce(max(book.batch), 0) AS noted
  WHERE batches <> last OR last <> noted
  RETURN 'batches' AS subject, batches + ' batches, last ' + last + ', noted ' + noted AS problem
}
RETURN subject, problem
LIMIT 50
