# The API and its knowledge, for use with a Neo4j elsewhere: give NEO4J_URI and NEO4J_PASSWORD.
# There is no Java in it, so the embedded Neo4j is not available here.
FROM node:20-slim
WORKDIR /app
COPY . .
# The launcher runs `npm ci`, builds, and remembers that it did: a start does neither again.
RUN node src/cli/vraagstuk.mjs --help
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
USER node
EXPOSE 4000
CMD ["node", "src/cli/vraagstuk.mjs", "serve"]
