import type { Language } from "../../platform/languages/language";
import type { RequestDeadline } from "../../platform/server/request/request-deadline";
import type { SubgraphSource } from "../sources/subgraph-source";
import { AnswerText, type Answer } from "../execution/shaping/answer-text";
import { cacheKey, readEntry, type AnswerStore } from "./answer-store";
import { RecordVersions, versionOf } from "./record-versions";
import { RequestCache } from "./request-cache";

interface ResponseCacheOptions {
  readonly store: AnswerStore;
  readonly supergraph: string;
  readonly source: (subgraph: string) => SubgraphSource;
}

/** What is asked, by whom. */
export interface Asked {
  /** The document and which of its operations. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Who asks and what they may see, in one text; null for those whom nobody knows, who all see the same. */
  readonly principal: string | null;
  /** In which it is answered: what subgraphs say differs with it. */
  readonly language: Language;
  /** The subgraphs that may be asked for it, in any order that is always the same. */
  readonly subgraphs: readonly string[];
  /** The deadline of the request: an answer to one that has ended is not whole. */
  readonly deadline: Pick<RequestDeadline, "abortReason">;
}

/** An answer, and whether it was kept from before. */
export interface Answered extends Answer {
  readonly isHit: boolean;
}

/**
 * Keeps answers and entities over one supergraph, and gives them again to the same principal while all subgraphs that
 * they were made of are at the version that they had before. That is asked at each request, so that what was written
 * before the request came is never missing in its answer, whoever wrote it.
 */
export class ResponseCache {
  private readonly supergraph: string;
  private readonly versions: RecordVersions;

  constructor(private readonly options: ResponseCacheOptions) {
    this.supergraph = cacheKey([options.supergraph]);
    this.versions = new RecordVersions(options.source);
  }

  /** Answers from the cache, or by running the operation. */
  async answer(asked: Asked, run: (cache: RequestCache) => Promise<Answer>): Promise<Answered> {
    const { operation, variables, principal, language, subgraphs } = asked;
    const { store } = this.options;
    const scope = cacheKey([this.supergraph, principal, language]);
    const key = cacheKey(["answer", scope, operation, variables]);
    const [versions, [found]] = await Promise.all([this.versions.read(subgraphs), store.read([key])]);
    const version = versionOf(versions, subgraphs);
    const kept = found === undefined || version === null ? undefined : readEntry(found, version);
    if (kept) return { data: AnswerText.ofData(kept.text), errors: [], isHit: true };
    const cache = new RequestCache({ store, scope, versions, hasPrincipal: principal !== null });
    const { data, errors } = await run(cache);
    // When it ended early, what was left to fetch is missing.
    if (
      errors.length > 0 ||
      asked.deadline.abortReason !== undefined ||
      version === null ||
      !cache.allowsAnswer
    ) {
      void this.keep(cache, subgraphs);
      return { data, errors, isHit: false };
    }
    const written = data instanceof AnswerText ? data : AnswerText.ofData(JSON.stringify(data));
    cache.intend(key, subgraphs, written.data);
    void this.keep(cache, subgraphs);
    return { data: written, errors, isHit: false };
  }

  /** Nobody waits for this: it comes after the answer. */
  private async keep(cache: RequestCache, subgraphs: readonly string[]): Promise<void> {
    if (cache.isEmpty) return;
    await this.options.store.write(cache.stillTrue(await this.versions.read(subgraphs)));
  }
}
