import type { SubgraphSource } from "./subgraph-source";

/** A source that stands before another and does what that does, but for what is made of it. */
export abstract class DelegatingSource implements SubgraphSource {
  constructor(protected readonly source: SubgraphSource) {}

  abstract ask: SubgraphSource["ask"];

  get state() {
    return this.source.state;
  }

  get counts() {
    return this.source.counts;
  }

  async version(): Promise<string | null> {
    return (await this.source.version?.()) ?? null;
  }

  probe(): Promise<void> {
    return this.source.probe();
  }

  async close(): Promise<void> {
    await this.source.close?.();
  }
}
