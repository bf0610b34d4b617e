import { lazy, Suspense } from "react";
import type { SearchBoxProps } from "./search-box.js";

/** Fetches the search box, a quarter of all code, once the first question stands on the screen. */
export const fetchSearchBox = () => import("./search-box.js");
const SearchBox = lazy(fetchSearchBox);

/** The search box; until its code is there, a field of the same size that waits. */
export function LazySearchBox(props: SearchBoxProps) {
  const { label, hint, placeholder } = props;
  const waiting = (
    <div className="search-box" aria-busy="true">
      <span className="utrecht-form-label">{label}</span>
      {hint === undefined ? null : <span className="quiet">{hint}</span>}
      <input className="utrecht-textbox" placeholder={placeholder} aria-label={label} disabled />
    </div>
  );
  return (
    <Suspense fallback={waiting}>
      <SearchBox {...props} />
    </Suspense>
  );
}
