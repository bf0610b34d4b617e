import { useQueryClient } from "@tanstack/react-query";
import { createContext, use, useCallback, useEffect, useMemo, useReducer, type ReactNode } from "react";
import { changeTalk, type Change } from "./change-talk.js";
import { rememberedMunicipality } from "./municipality-memory.js";
import { EMPTY_TALK, holdsWords, type Talk } from "./talk.js";

interface TalkContext {
  readonly talk: Talk;
  readonly change: (change: Change) => void;
  /** Empties the talk and every answer that was made from it. */
  readonly wipe: () => void;
}

const Context = createContext<TalkContext | undefined>(undefined);

/** Holds the talk in memory, and asks before a reload or a closed tab would lose it. */
export function TalkProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [talk, change] = useReducer(changeTalk, undefined, () => ({
    ...EMPTY_TALK,
    municipality: rememberedMunicipality(),
  }));
  const wipe = useCallback(() => {
    change({ do: "wipe", municipality: rememberedMunicipality() });
    queries.clear();
  }, [queries]);
  const isAtStake = holdsWords(talk);
  useEffect(() => {
    if (!isAtStake) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isAtStake]);
  const value = useMemo(() => ({ talk, change, wipe }), [talk, wipe]);
  return <Context value={value}>{children}</Context>;
}

export function useTalk(): TalkContext {
  const context = use(Context);
  if (context === undefined) throw new Error("Expected a TalkProvider around this component.");
  return context;
}
