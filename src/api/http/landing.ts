import type { FastifyInstance } from "fastify";

const PAGE = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Vraagstuk</title></head>
<body>
<main>
<h1>Vraagstuk</h1>
<p>Wat speelt er echt, en wat helpt? Van een situatie naar eenvoudige hulp, met uitleg bij elke stap.</p>
<ul>
<li><code>POST /graphql</code>: stel je vraag in GraphQL. Wat je vraagt, bewaren wij niet.</li>
<li><a href="/schema.graphql">/schema.graphql</a>: alles wat je kunt vragen, met uitleg.</li>
<li><a href="/health">/health</a> en <a href="/ready">/ready</a>: of het programma draait, en of het kan antwoorden.</li>
</ul>
<section lang="en">
<h2>In English</h2>
<p>What is going on underneath, and what helps? From a situation to simple help, with the reason for every step.</p>
<ul>
<li><code>POST /graphql</code>: ask in GraphQL. We keep nothing of what you ask.</li>
<li><a href="/schema.graphql">/schema.graphql</a>: everything you can ask, explained.</li>
<li><a href="/health">/health</a> and <a href="/ready">/ready</a>: whether the program runs, and whether it can answer.</li>
</ul>
</section>
</main>
</body>
</html>
`;

/** A plain page in both languages that names the addresses. */
export function addLanding(app: FastifyInstance): void {
  app.get("/", (_request, reply) => reply.type("text/html; charset=utf-8").send(PAGE));
}
