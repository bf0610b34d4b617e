/** What the embedded server is doing, for steps that can take longer than a second. */
export interface Progress {
  /** `wait`: another process is busy with the same thing. */
  readonly step: "jars" | "wait" | "start" | "archive";
  /** One calm sentence for a person, without a line end. */
  readonly message: string;
}

/** Called zero or more times; never awaited. The caller prints. */
export type OnProgress = (progress: Progress) => void;

/** An answer for a held lock: wait, and say so the first time only. */
export function onceWaiting(onProgress: OnProgress | undefined, message: string): () => "wait" {
  let said = false;
  return () => {
    if (!said) onProgress?.({ step: "wait", message });
    said = true;
    return "wait";
  };
}
