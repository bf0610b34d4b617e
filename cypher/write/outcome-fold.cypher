// Which of these edges have $least answers waiting? Each becomes one batch with the next number and starts anew.
// Called after every count, in the same transaction; at most three edges.
MATCH (book:OutcomeBook {id: 'outcomes'})
MATCH (o:Outcome) WHERE o.edge IN $edges AND o.waiting >= $least
WITH book, o ORDER BY o.edge
WITH book, collect(o) AS full
UNWIND range(0, size(full) - 1) AS at
WITH book, full[at] AS o, book.batch + at + 1 AS number
CREATE (:OutcomeBatch {number: number, edge: o.edge, answers: o.waiting, yes: o.waitingYes, day: $day})
SET o.waiting = 0, o.waitingYes = 0
WITH book, max(number) AS last
SET book.batch = last
RETURN last AS batch
