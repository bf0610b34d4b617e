// Counts answers in the waiting room of their edges. Called once per recorded outcome, with three answers at most.
UNWIND $answers AS answer
MERGE (o:Outcome {edge: answer.edge})
ON CREATE SET o.waiting = 0, o.waitingYes = 0
SET o.waiting = o.waiting + 1, o.waitingYes = o.waitingYes + CASE WHEN answer.yes THEN 1 ELSE 0 END
RETURN count(o) AS counted
