/** Asks for the health of a process ten times a second, and takes note of how long that takes, in milliseconds. */
export class HealthWatch {
  private readonly latencies: number[] = [];
  private readonly timer: NodeJS.Timeout;
  private asking: Promise<void> | undefined;

  constructor(private readonly url: URL) {
    this.timer = setInterval(() => {
      this.asking ??= this.ask().finally(() => (this.asking = undefined));
    }, 100);
  }

  /** Ends the watch; gives the latencies, in order. One that was not answered with 200 took for ever. */
  async end(): Promise<readonly number[]> {
    clearInterval(this.timer);
    await this.asking;
    return this.latencies.sort((one, other) => one - other);
  }

  private async ask(): Promise<void> {
    const sent = performance.now();
    const { status } = await fetch(this.url).catch(() => ({ status: 0 }));
    this.latencies.push(status === 200 ? performance.now() - sent : Infinity);
  }
}
