import { useEffect, useState } from "react";

/** Says a short sentence to screen readers when it changes; shown only when asked for. */
export function Status({ text, shown = false }: { readonly text: string; readonly shown?: boolean }) {
  return (
    <p role="status" className={shown ? "quiet" : "visually-hidden"}>
      {text}
    </p>
  );
}

/** True once `on` has lasted that long: what is quick needs no word of waiting. */
export function useLasting(on: boolean, ms: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setLasts(true), ms);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [on, ms]);
  return on && lasts;
}
