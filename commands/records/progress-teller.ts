import type { Progress } from "../../platform/records";

/** Where progress is told: standard error, or what a test puts in its place. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How often a line is rewritten on a terminal, and how often one is added elsewhere, in milliseconds. */
const rewriteAfter = 100;
const addAfter = 5000;

/** Tells how far an import is: on a terminal in one line that is written over, elsewhere in plain lines now and then. */
export class ProgressTeller {
  private phase = "";
  private phaseStart = 0;
  private lastTold = 0;
  private recordsBefore = 0;
  private hasOpenLine = false;

  constructor(
    private readonly output: ProgressOutput,
    private readonly now: () => number = () => performance.now(),
  ) {}

  tell(progress: Progress): void {
    const now = this.now();
    const isNew = progress.phase !== this.phase || progress.records < this.recordsBefore;
    if (isNew) {
      this.phase = progress.phase;
      this.phaseStart = now;
      this.lastTold = now;
    }
    this.recordsBefore = progress.records;
    if (now - this.lastTold < (this.output.isTTY ? rewriteAfter : addAfter)) return;
    this.lastTold = now;
    this.write(describe(progress, (now - this.phaseStart) / 1000));
  }

  /** Ends the line that is written over, so that what comes next stands below it. */
  end(): void {
    if (this.hasOpenLine) this.output.write("\r\u001b[K");
    this.hasOpenLine = false;
  }

  private write(line: string): void {
    if (!this.output.isTTY) {
      this.output.write(`${line}\n`);
      return;
    }
    this.output.write(`\r${line.slice(0, (this.output.columns ?? 80) - 1)}\u001b[K`);
    this.hasOpenLine = true;
  }
}

function describe({ phase, kind, records, bytes, totalBytes }: Progress, seconds: number): string {
  const share = totalBytes === 0 ? 1 : Math.min(1, bytes / totalBytes);
  const rate = seconds === 0 ? 0 : Math.round(records / seconds);
  const left = share === 0 ? null : (seconds * (1 - share)) / share;
  return [
    `${phase === "check" ? "checking" : "writing"} ${kind}`,
    `${Math.floor(share * 100)} %`,
    `${group(records)} records`,
    `${group(rate)} a second`,
    ...(left === null ? [] : [`${describeTime(left)} left in this of two passes`]),
  ].join(", ");
}

function group(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, " ");
}

function describeTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 120 ? `${whole} s` : `${Math.ceil(whole / 60)} min`;
}
