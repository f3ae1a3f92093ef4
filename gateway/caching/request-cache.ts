import { strictest, type CachePolicy } from "../../platform/graphql/cache-policy";
import {
  cacheKey,
  readEntry,
  writeEntry,
  type AnswerStore,
  type Kept,
  type StoredEntry,
} from "./answer-store";
import { versionOf, type Versions } from "./record-versions";

/** Something that is to be kept if its subgraphs are still at the version that it was made of. */
interface Intended extends Kept {
  readonly subgraphs: readonly string[];
}

/** A fetch whose entities are looked for: what it asks of each of them. */
export interface EntityQuestion {
  readonly subgraph: string;
  /** Of the fetch. */
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface RequestCacheParts {
  readonly store: AnswerStore;
  /** What all keys have in common: the supergraph, who asks, and in which language. */
  readonly scope: string;
  /** Whether who asks is known; what is private is kept for nobody else. */
  readonly hasPrincipal: boolean;
  /** The versions before anything was fetched. */
  readonly versions: Versions;
}

/** The cache as one request meets it: it looks for entities, and gathers what may be kept and for how long. */
export class RequestCache {
  private policy: CachePolicy | undefined = { maxAge: Infinity, isPrivate: false };
  private readonly intended: Intended[] = [];

  constructor(private readonly parts: RequestCacheParts) {}

  /** Hears of the policy of something that the answer is made of; undefined is that it may not be kept. */
  note(policy: CachePolicy | undefined): void {
    this.policy = policy && this.policy && strictest(this.policy, policy);
  }

  /** The keys of entities, one for each representation; undefined where nothing of the subgraph may be kept. */
  entityKeys(
    { subgraph, text, variables }: EntityQuestion,
    representations: readonly object[],
  ): readonly string[] | undefined {
    if (versionOf(this.parts.versions, [subgraph]) === null) return undefined;
    const question = cacheKey(["entity", this.parts.scope, subgraph, text, variables]);
    return representations.map((representation) => cacheKey([question, representation]));
  }

  /** The texts of entities that are kept, by their keys; what they allow counts for the answer. */
  async readEntities(subgraph: string, keys: readonly string[]): Promise<readonly (string | undefined)[]> {
    const version = versionOf(this.parts.versions, [subgraph]) ?? "";
    const found = await this.parts.store.read(keys);
    const entries = found.map((text) => (text === undefined ? undefined : readEntry(text, version)));
    for (const entry of entries) if (entry) this.note(entry.policy);
    return entries.map((entry) => entry?.text);
  }

  /** Keeps something that was made of some subgraphs, once the request is over, if its policy allows it. */
  intend(key: string, subgraphs: readonly string[], text: string, policy = this.policy): void {
    const version = versionOf(this.parts.versions, subgraphs);
    if (version === null || !this.allows(policy)) return;
    const entry: StoredEntry = { version, policy, text };
    this.intended.push({ key, subgraphs, text: writeEntry(entry), maxAge: policy.maxAge });
  }

  /** Whether the answer may be kept, by all that was noted. */
  get allowsAnswer(): boolean {
    return this.allows(this.policy);
  }

  /** Whether nothing is to be kept. */
  get isEmpty(): boolean {
    return this.intended.length === 0;
  }

  /** What is to be kept of subgraphs whose versions have not changed meanwhile. */
  stillTrue(versions: Versions): readonly Kept[] {
    return this.intended.filter(
      ({ subgraphs }) => versionOf(versions, subgraphs) === versionOf(this.parts.versions, subgraphs),
    );
  }

  private allows(policy: CachePolicy | undefined): policy is CachePolicy {
    if (!policy || !Number.isFinite(policy.maxAge) || policy.maxAge <= 0) return false;
    return !policy.isPrivate || this.parts.hasPrincipal;
  }
}
