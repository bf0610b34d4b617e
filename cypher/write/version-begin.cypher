// Notes the version that is being made. Called once per load; readers never choose a version in state 'loading'.
CREATE (v:GraphVersion {
  id: $id, number: $number, hash: $hash, release: $release, checksum: $checksum,
  state: 'loading', served: true, settled: false
})
RETURN v.id AS id
