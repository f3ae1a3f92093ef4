/** What became of the questions to one subgraph over HTTP since the process started. */
export interface SourceCounts {
  /** Fetches that were to be sent; each counts once, however often it was. */
  asked: number;
  /** Fetches that were sent once more, after no answer. */
  retried: number;
  /** Times that there was no answer, those included after which it was asked again. */
  unanswered: number;
  /** Fetches that were not sent, since the breaker was open. */
  refused: number;
  /** Times that the breaker opened. */
  opened: number;
}

export function noSourceCounts(): SourceCounts {
  return { asked: 0, retried: 0, unanswered: 0, refused: 0, opened: 0 };
}
