import type { MakeSource, SubgraphSource } from "./subgraph-source";

interface Shared {
  readonly source: SubgraphSource;
  takers: number;
}

/**
 * Gives all who ask for the same subgraph at the same address one source, until all of them have closed it. A supergraph
 * that takes over goes on with the connections that are open, and with what is known of a subgraph that fails.
 */
export function sharedSources(make: MakeSource): MakeSource {
  const known = new Map<string, Shared>();
  return (subgraph, url) => {
    const key = `${subgraph} ${url}`;
    const shared = known.get(key) ?? { source: make(subgraph, url), takers: 0 };
    shared.takers += 1;
    known.set(key, shared);
    return new TakenSource(shared.source, async () => {
      shared.takers -= 1;
      if (shared.takers > 0) return;
      known.delete(key);
      await shared.source.close?.();
    });
  };
}

class TakenSource implements SubgraphSource {
  private isClosed = false;

  constructor(
    private readonly source: SubgraphSource,
    private readonly giveBack: () => Promise<void>,
  ) {}

  ask: SubgraphSource["ask"] = (request, context, span) => this.source.ask(request, context, span);

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
    if (this.isClosed) return;
    this.isClosed = true;
    await this.giveBack();
  }
}
