import "./workers.js";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { EXAMPLES } from "../screens/developers/examples.js";
import { memoryStorage } from "./memory-storage.js";
import "graphiql/style.css";
import "./graphiql.css";

const chosen = EXAMPLES.find(({ id }) => `#${id}` === window.location.hash) ?? EXAMPLES[0];

createRoot(document.getElementById("app") as HTMLElement).render(
  <GraphiQL
    fetcher={async (params) => {
      const response = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(params),
      });
      return response.json() as Promise<object>;
    }}
    initialQuery={chosen.query}
    storage={memoryStorage()}
    shouldPersistHeaders={false}
    isHeadersEditorEnabled={false}
  />,
);
