const QUERY =
  "query($s: SituationInput!) { solutionPaths(situation: $s) { ... on SolutionPaths { nodes { intervention { name firstStep } } } } }";

/** A first call in three languages, to copy. `origin` is where this page came from. */
export function starts(origin: string): Readonly<Record<"curl" | "TypeScript" | "Python", string>> {
  return {
    curl: `curl -s ${origin}/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query": "${QUERY}",
       "variables": {"s": {"issues": ["rent-arrears"]}}}'`,
    TypeScript: `const response = await fetch("${origin}/graphql", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    query: \`${QUERY}\`,
    variables: { s: { issues: ["rent-arrears"] } },
  }),
});
const { data, errors } = await response.json();`,
    Python: `import json, urllib.request

body = {
    "query": """${QUERY}""",
    "variables": {"s": {"issues": ["rent-arrears"]}},
}
request = urllib.request.Request(
    "${origin}/graphql",
    data=json.dumps(body).encode(),
    headers={"content-type": "application/json"},
)
print(json.load(urllib.request.urlopen(request))["data"])`,
  };
}
