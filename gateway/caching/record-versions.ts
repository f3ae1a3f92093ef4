import type { SubgraphSource } from "../sources/subgraph-source";
import { coalescing } from "./coalescing";

/** The versions of subgraphs at one time; null for one that does not tell. */
export type Versions = ReadonlyMap<string, string | null>;

/**
 * Asks subgraphs for the versions of their records. That is the invalidation of the caches: nothing is dropped when records
 * change, but what was made of another version is not given any more.
 */
export class RecordVersions {
  private readonly asking = new Map<string, () => Promise<string | null>>();

  constructor(private readonly source: (subgraph: string) => SubgraphSource) {}

  /** The versions of some subgraphs, each as it is after this was called. */
  async read(subgraphs: readonly string[]): Promise<Versions> {
    const versions = subgraphs.map(async (name) => [name, await this.ask(name)] as const);
    return new Map(await Promise.all(versions));
  }

  private ask(subgraph: string): Promise<string | null> {
    const known = this.asking.get(subgraph);
    if (known) return known();
    const source = this.source(subgraph);
    const ask = coalescing(async () => (await source.version?.().catch(() => null)) ?? null);
    this.asking.set(subgraph, ask);
    return ask();
  }
}

/** One text for the versions of some subgraphs; null when one of them does not tell. */
export function versionOf(versions: Versions, subgraphs: readonly string[]): string | null {
  const each = subgraphs.map((name) => versions.get(name) ?? null);
  return each.includes(null) ? null : each.join(" ");
}
