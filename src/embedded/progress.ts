/** What the embedded server is doing, for steps that can take longer than a second. */
export interface Progress {
  /** `wait`: another process is busy with the same thing. */
  readonly step: "jars" | "wait" | "start" | "archive";
  /** One calm sentence for a person, without a line end. */
  readonly message: string;
}

/** Called zero or more times; never awaited. The caller prints. */
export type OnProgress = (progress: Progress) => void;
