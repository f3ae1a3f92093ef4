/** How a subgraph came to give no answer. */
export type NoAnswerKind =
  /** Nothing had come back: the same can be asked again. */
  | "unreached"
  /** Something came back, or nothing in time. */
  | "broken"
  /** It is not the subgraph's doing: nobody waits any more, or too much was asked. */
  | "given up";

/** A subgraph gave no answer; the message is for the log. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";

  constructor(
    readonly kind: NoAnswerKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
