// What is on offer for these acts in these areas? Called once per solve, with the keys of one version: acts of the page x areas from near to far.
// One seek per key; `served` is read after the buckets, so a version that is being swept is always noticed.
UNWIND $keys AS key
OPTIONAL MATCH (b:Bucket {key: key})
WITH collect(CASE WHEN b IS NULL THEN NULL ELSE {key: b.key, count: b.count, cards: b.cards} END) AS buckets
OPTIONAL MATCH (v:GraphVersion {id: $version})
RETURN coalesce(v.served, false) AS served, buckets
