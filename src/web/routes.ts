/** Addresses of the caseworker's app. They never carry anything that was told. */
export const ROUTES = {
  talk: "/",
  way: "/weg",
  plan: "/plan",
  developers: "/api",
  about: "/over",
  accessibility: "/toegankelijkheid",
  privacy: "/privacy",
  status: "/status",
} as const;

/** The page for queries has a document of its own: its editor is twenty times as large as the app. */
export const GRAPHIQL = "/graphiql";
