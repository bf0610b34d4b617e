// Which version do readers serve? Read before every snapshot; one has state 'current'.
CREATE INDEX graph_version_state IF NOT EXISTS
FOR (n:GraphVersion) ON (n.state)
