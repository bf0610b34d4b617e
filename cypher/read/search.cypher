// Which nodes speak of these words? Called by the search box; three indexes, at most $limit hits each.
// Scores of the three add up per node; the order of equal scores is that of id.
CALL () {
  CALL db.index.fulltext.queryNodes('search_nl', $stemmed, {limit: $limit}) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_en', $stemmed, {limit: $limit}) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_words', $folded, {limit: $limit}) YIELD node, score
  RETURN node, score
}
WITH node, labels(node)[0] AS label, sum(score) AS score
WHERE label IN $labels
RETURN label, node.id AS id, score
ORDER BY score DESC, id
LIMIT $first
