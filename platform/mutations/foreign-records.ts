import { LRUCache } from "lru-cache";
import type { Owners, OwnersScope } from "../subgraph-server/owners/owners";

/** Whose the records of a kind are that lies in another database, and what their type is called. */
export interface ForeignKind {
  readonly subgraph: string;
  readonly type: string;
}

/** Records of other subgraphs whose owners have to be asked before a write can go on. */
export class UnknownFacts extends Error {
  constructor(readonly keys: ReadonlyMap<string, ReadonlySet<string>>) {
    super("other subgraphs have to be asked");
    this.name = "UnknownFacts";
  }
}

/** So many records are known to be there. */
const mostKnown = 20_000;
/** How long that is believed, in milliseconds: what was there may only go when an import is undone. */
const believedMs = 10 * 60 * 1000;

/** What is known of the records of other subgraphs. */
export class ForeignRecords {
  private readonly there = new LRUCache<string, true>({ max: mostKnown, ttl: believedMs });

  constructor(
    readonly kinds: ReadonlyMap<string, ForeignKind>,
    readonly owners: Owners,
  ) {}

  /** What one write knows of them. */
  forWrite(): ForeignFacts {
    return new ForeignFacts(this);
  }

  isThere(kind: string, key: string): boolean {
    return this.there.has(`${kind}:${key}`);
  }

  /** Asks the owner of a kind which of some records are there. @throws GraphError SUBGRAPH_UNAVAILABLE */
  async ask(kind: string, keys: readonly string[], scope?: OwnersScope): Promise<readonly string[]> {
    const owner = this.kinds.get(kind);
    if (!owner) throw new Error(`nobody is known to own ${kind}`);
    const references = keys.map((key) => ({ __typename: owner.type, id: `${owner.type}:${key}` }));
    const found = await this.owners.entities(
      owner.subgraph,
      references,
      `... on ${owner.type} { id }`,
      scope,
    );
    const there = keys.filter((_, at) => found[at] != null);
    for (const key of there) this.there.set(`${kind}:${key}`, true);
    return there;
  }
}

/** What one write knows of the records of other subgraphs. */
export class ForeignFacts {
  private readonly absent = new Set<string>();
  private readonly present = new Set<string>();

  constructor(private readonly records: ForeignRecords) {}

  has(kind: string): boolean {
    return this.records.kinds.has(kind);
  }

  /** Whether a record is there; undefined where its owner has to be asked. */
  isThere(kind: string, key: string): boolean | undefined {
    const name = `${kind}:${key}`;
    if (this.present.has(name) || this.records.isThere(kind, key)) return true;
    return this.absent.has(name) ? false : undefined;
  }

  /** Asks for what a write did not know. @throws GraphError SUBGRAPH_UNAVAILABLE */
  async learn({ keys }: UnknownFacts, scope?: OwnersScope): Promise<void> {
    for (const [kind, wanted] of keys) {
      const there = new Set(await this.records.ask(kind, [...wanted], scope));
      for (const key of wanted) (there.has(key) ? this.present : this.absent).add(`${kind}:${key}`);
    }
  }
}
