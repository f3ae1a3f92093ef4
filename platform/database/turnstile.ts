/** Lets one through at a time, in the order in which they came. */
export class Turnstile {
  private last: Promise<void> = Promise.resolve();

  /** Waits until those before have left; who has entered calls what it is given when it leaves. */
  async enter(): Promise<() => void> {
    const before = this.last;
    let leave = (): void => undefined;
    this.last = new Promise<void>((resolve) => (leave = resolve));
    await before;
    return leave;
  }
}
