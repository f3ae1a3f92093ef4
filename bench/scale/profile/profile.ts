/** A CPU profile as V8 writes it; times are in microseconds of the machine's steady clock. */
export interface Profile {
  readonly startTime: number;
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** A part of the time of a process. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The steady clock now, as profiles have it. */
export function steadyNow(): number {
  return Number(process.hrtime.bigint() / 1000n);
}
