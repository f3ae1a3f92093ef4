/** A reason for which a process cannot start, in one line that says what to do. It exits with 1 and no stack. */
export class StartError extends Error {
  override readonly name = "StartError";
}
