import { DelegatingSource } from "./delegating-source";
import type { MakeSource, SubgraphSource } from "./subgraph-source";

interface Shared {
  readonly source: SubgraphSource;
  leases: number;
}

/**
 * Gives all who ask for the same subgraph at the same address one source, until all of them have closed it. A supergraph
 * that takes over goes on with the connections that are open, and with what is known of a subgraph that fails.
 */
export function sharedSources(make: MakeSource): MakeSource {
  const known = new Map<string, Shared>();
  return (subgraph, url) => {
    const key = `${subgraph} ${url}`;
    const shared = known.get(key) ?? { source: make(subgraph, url), leases: 0 };
    shared.leases += 1;
    known.set(key, shared);
    return new SourceLease(shared.source, async () => {
      shared.leases -= 1;
      if (shared.leases > 0) return;
      known.delete(key);
      await shared.source.close?.();
    });
  };
}

/** A source as one of those who share it has it: to close it is to let go of it. */
class SourceLease extends DelegatingSource {
  private isClosed = false;

  constructor(
    source: SubgraphSource,
    private readonly release: () => Promise<void>,
  ) {
    super(source);
  }

  override ask: SubgraphSource["ask"] = (request, context, span) => this.source.ask(request, context, span);

  override async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    await this.release();
  }
}
