import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../../parts/button.js";
import { Heading } from "../../parts/heading.js";

interface Ready {
  readonly isReady: boolean;
  readonly version: string | undefined;
}

async function look(): Promise<Ready> {
  const response = await fetch("/ready", { cache: "no-store" });
  const body = (await response.json()) as { version?: string };
  return { isReady: response.ok, version: body.version };
}

/** Whether the program runs and can answer, asked when the page opens and on request. */
export default function StatusPage() {
  const { t } = useTranslation("pages");
  const { data, error, isFetching, refetch } = useQuery({ queryKey: ["ready"], queryFn: look, staleTime: 0 });
  const said =
    isFetching && data === undefined
      ? t("status.checking")
      : error !== null
        ? t("status.down")
        : t(data?.isReady === true ? "status.ready" : "status.notReady");
  return (
    <div className="page">
      <Heading level={1} takesFocus>
        {t("status.title")}
      </Heading>
      <p className="lead">{t("status.lead")}</p>
      {error === null && data !== undefined ? <p>✓ {t("status.up")}</p> : null}
      <p role="status">
        {error === null && data?.isReady === true ? "✓ " : ""}
        {said}
      </p>
      {data?.version === undefined ? null : <p className="quiet">{data.version}</p>}
      <Button onClick={() => void refetch()}>{t("status.again")}</Button>
    </div>
  );
}
