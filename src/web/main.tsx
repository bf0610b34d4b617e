import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { BrowserRouter } from "react-router";
import { AskError } from "./api/ask.js";
import { App } from "./app.js";
import { makeI18n } from "./i18n/i18n.js";
import { TalkProvider } from "./talk/talk-context.js";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "virtual:theme.css";
import "./style/index.css";

const PATIENCE = 40;
const isStarting = (error: unknown): boolean => error instanceof AskError && error.kind === "starting";

/** Answers are kept in memory while the tab is open. A server that is still starting is asked again by itself. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 30 * 60_000,
      networkMode: "always",
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (failures, error) => isStarting(error) && failures < PATIENCE,
      retryDelay: 2_000,
    },
  },
});

const i18n = await makeI18n();
createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <TalkProvider>
          <BrowserRouter>
            <App />
          </BrowserRouter>
        </TalkProvider>
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
);
