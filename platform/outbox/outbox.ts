import { Delivery, type DeliveryOptions } from "./delivery";

export interface OutboxOptions extends Omit<DeliveryOptions, "target"> {
  /** The names of the subgraphs that may be told something. */
  readonly targets: readonly string[];
}

/** What a writer has of the outbox, beside `addEvents`. */
export interface OutboxLink {
  /** Says that a transaction was committed that has added events. */
  wake(): void;
  /** Waits until all that waits now is told, for so long at most, in milliseconds; false where it is not. */
  flush(patienceMs: number): Promise<boolean>;
}

/** Where nobody is told anything: events wait. */
export const noOutbox: OutboxLink = { wake: () => undefined, flush: () => Promise.resolve(false) };

/** Tells other subgraphs what one has written for them. */
export class Outbox implements OutboxLink {
  private readonly deliveries: readonly Delivery[];

  constructor({ targets, ...options }: OutboxOptions) {
    this.deliveries = targets.map((target) => new Delivery({ ...options, target }));
  }

  start(): void {
    for (const delivery of this.deliveries) delivery.start();
  }

  wake(): void {
    for (const delivery of this.deliveries) delivery.wake();
  }

  async flush(patienceMs: number): Promise<boolean> {
    const told = await Promise.all(this.deliveries.map((delivery) => delivery.flush(patienceMs)));
    return told.every(Boolean);
  }

  async stop(): Promise<void> {
    await Promise.all(this.deliveries.map((delivery) => delivery.stop()));
  }
}
