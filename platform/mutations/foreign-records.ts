import { LRUCache } from "lru-cache";
import type { Entity, Owners, OwnersScope } from "../subgraph-server/owners/owners";

/** Where paths lead from a record that another subgraph keeps, by the path after the reference to it. */
export type Told = Readonly<Record<string, string | null>>;

/** One of those that keep records of a kind that lies in other databases. */
export interface ForeignOwner {
  readonly subgraph: string;
  /** What the records' type is called there. */
  readonly type: string;
  /** The fields that are asked for beside the id: `cluster { id }`. */
  readonly selection?: string;
  /** What a record tells of where paths lead from it. */
  readonly tells?: (entity: Entity) => Told;
}

/** Whose the records of a kind are: of one subgraph, or some of them of one and some of another. */
export type ForeignKind = readonly ForeignOwner[];

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
  private readonly there = new LRUCache<string, Told>({ max: mostKnown, ttl: believedMs });

  constructor(
    readonly kinds: ReadonlyMap<string, ForeignKind>,
    readonly owners: Owners,
  ) {}

  /** What one write knows of them. */
  forWrite(): ForeignFacts {
    return new ForeignFacts(this);
  }

  find(kind: string, key: string): Told | undefined {
    return this.there.get(`${kind}:${key}`);
  }

  /**
   * Asks the owners of a kind for some records: those that are there, with what they tell.
   * @throws GraphError SUBGRAPH_UNAVAILABLE
   */
  async ask(kind: string, keys: readonly string[], scope?: OwnersScope): Promise<ReadonlyMap<string, Told>> {
    const owners = this.kinds.get(kind);
    if (!owners) throw new Error(`nobody is known to own ${kind}`);
    const answers = await Promise.all(owners.map((owner) => this.askOwner(owner, keys, scope)));
    const there = new Map(answers.flat());
    for (const [key, told] of there) this.there.set(`${kind}:${key}`, told);
    return there;
  }

  private async askOwner(
    { subgraph, type, selection = "", tells }: ForeignOwner,
    keys: readonly string[],
    scope: OwnersScope | undefined,
  ): Promise<readonly [string, Told][]> {
    const references = keys.map((key) => ({ __typename: type, id: `${type}:${key}` }));
    const asked = `... on ${type} { id ${selection} }`;
    const found = await this.owners.entities(subgraph, references, asked, scope);
    return keys.flatMap((key, at): [string, Told][] => {
      const entity = found[at];
      return entity ? [[key, tells?.(entity) ?? {}]] : [];
    });
  }
}

/** What one write knows of the records of other subgraphs. */
export class ForeignFacts {
  private readonly absent = new Set<string>();
  private readonly present = new Map<string, Told>();

  constructor(private readonly records: ForeignRecords) {}

  has(kind: string): boolean {
    return this.records.kinds.has(kind);
  }

  /** Whether a record is there; undefined where its owner has to be asked. */
  isThere(kind: string, key: string): boolean | undefined {
    if (this.find(kind, key)) return true;
    return this.absent.has(`${kind}:${key}`) ? false : undefined;
  }

  /** Where a path leads from a record that is there; null where nothing is known. */
  told(kind: string, key: string, path: string): string | null {
    return this.find(kind, key)?.[path] ?? null;
  }

  /** Asks for what a write did not know. @throws GraphError SUBGRAPH_UNAVAILABLE */
  async learn({ keys }: UnknownFacts, scope?: OwnersScope): Promise<void> {
    for (const [kind, wanted] of keys) {
      const there = await this.records.ask(kind, [...wanted], scope);
      for (const key of wanted) {
        const told = there.get(key);
        if (told) this.present.set(`${kind}:${key}`, told);
        else this.absent.add(`${kind}:${key}`);
      }
    }
  }

  /** The same for those of some records of which nothing is known. @throws GraphError SUBGRAPH_UNAVAILABLE */
  async learnUnknown(keys: ReadonlyMap<string, ReadonlySet<string>>, scope?: OwnersScope): Promise<void> {
    for (const [kind, wanted] of keys) {
      const unknown = [...wanted].filter((key) => this.isThere(kind, key) === undefined);
      if (unknown.length > 0) await this.learn(new UnknownFacts(new Map([[kind, new Set(unknown)]])), scope);
    }
  }

  private find(kind: string, key: string): Told | undefined {
    return this.present.get(`${kind}:${key}`) ?? this.records.find(kind, key);
  }
}
