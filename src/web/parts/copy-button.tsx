import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.js";
import { Status } from "./status.js";

interface Props {
  readonly text: () => string;
  readonly label?: string;
}

/** Copies a text, and says that it did. */
export function CopyButton({ text, label }: Props) {
  const { t } = useTranslation();
  const [isDone, setDone] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text());
    setDone(true);
    setTimeout(() => setDone(false), 3_000);
  };
  return (
    <>
      <Button onClick={() => void copy()}>{isDone ? t("copy.done") : (label ?? t("copy.button"))}</Button>
      <Status text={isDone ? t("copy.done") : ""} />
    </>
  );
}
