/** What became of changed supergraphs since the process started. */
export interface TakeOverCounts {
  taken: number;
  /** Those that could not be served; the old one served on. */
  refused: number;
}

export function noTakeOvers(): TakeOverCounts {
  return { taken: 0, refused: 0 };
}
