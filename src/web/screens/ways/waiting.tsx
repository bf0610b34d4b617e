import { useTranslation } from "react-i18next";

/** The place where ways will stand. It is as tall as they are, so that nothing jumps when they come. */
export function Waiting({ isMoreNeeded = false }: { readonly isMoreNeeded?: boolean }) {
  const { t } = useTranslation("ways");
  return (
    <div className="waiting">
      <svg viewBox="0 0 320 200" aria-hidden="true" className="waiting-drawing">
        <path className="way-a" d="M42 100h22c60 0 50-66 128-66h72" />
        <path className="way-b" d="M64 100h200" />
        <path className="way-c" d="M64 100c60 0 50 66 128 66h72" />
        <circle className="way-start" cx="28" cy="100" r="14" />
        <rect className="way-end-a" x="264" y="20" width="28" height="28" rx="8" />
        <rect className="way-end-b" x="264" y="86" width="28" height="28" rx="8" />
        <rect className="way-end-c" x="264" y="152" width="28" height="28" rx="8" />
      </svg>
      <p className="strong">{t("waiting")}</p>
      <p className="quiet">{t(isMoreNeeded ? "needMore" : "waitingHow")}</p>
    </div>
  );
}
