/** Whether the answer that a meaning reads was given. */
export function said(
  circumstances: Int8Array,
  meaning: { readonly circumstance: number; readonly answer: "yes" | "no" },
): boolean {
  return circumstances[meaning.circumstance] === (meaning.answer === "yes" ? 1 : -1);
}
