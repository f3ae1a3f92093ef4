/** What became of the operations that came to a process. */
export interface AdmissionCounts {
  /** Operations that ran, since the process started. */
  admitted: number;
  /** Those of them that had to wait. */
  waited: number;
  /** Operations that were refused, since there were too many. */
  refused: number;
  /** How many run now. */
  underWay: number;
  /** How many wait now. */
  waiting: number;
}

export function noAdmissions(): AdmissionCounts {
  return { admitted: 0, waited: 0, refused: 0, underWay: 0, waiting: 0 };
}
