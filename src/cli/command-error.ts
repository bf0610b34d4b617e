/** A command cannot go on for a reason that the person who typed it can mend. Printed without a stack trace. */
export class CommandError extends Error {
  override name = "CommandError";
}
