import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link that leaves the site: in a new window, without telling where it was followed from. */
export function OutsideLink({ href, children }: Props) {
  const { t } = useTranslation();
  return (
    <a className="nl-link" href={withScheme(href)} target="_blank" rel="noreferrer noopener">
      {children} <span className="visually-hidden">{t("newWindow")}</span>
    </a>
  );
}

/** Addresses in the knowledge may lack the scheme. Anything but the web stays text that leads nowhere. */
function withScheme(href: string): string {
  if (/^https?:\/\//.test(href)) return href;
  return /^[\w-]+(\.[\w-]+)+/.test(href) ? `https://${href}` : "#";
}
