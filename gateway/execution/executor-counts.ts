/** What an executor has done since the process started. */
export interface ExecutorCounts {
  /** Requests that ran a compiled plan. */
  compiled: number;
  /** Requests that Apollo's executor ran instead. */
  fellBack: number;
  /** Operations that were planned. */
  planned: number;
}

export function noCounts(): ExecutorCounts {
  return { compiled: 0, fellBack: 0, planned: 0 };
}
