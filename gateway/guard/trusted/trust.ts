import { LRUCache } from "lru-cache";
import { GraphError } from "../../../platform/errors/graph-error";
import type { GraphQLParameters } from "../../../platform/server/http/check-parameters";
import type { Logger } from "../../../platform/observability/logger";
import { shownOperationName } from "../../../platform/text/shown-text";
import { hashOf } from "./document-hash";
import type { TrustedDocuments } from "./trusted-documents";
import { texts } from "./trusted.texts";

/** What is done with documents that are not trusted: nothing, a line in the log, or they are refused. */
export type TrustMode = "off" | "log" | "enforce";

/** How much of unknown documents is told apart, so that each has one line in the log: in UTF-16 units. */
const mostReported = 4 * 1024 * 1024;

const http = { status: 403 };

/** Looks whether requests are for trusted documents. */
export class Trust {
  private readonly reported = new LRUCache<string, true>({
    maxSize: mostReported,
    sizeCalculation: (_, text) => text.length,
  });

  /** @param documents those that are trusted at the moment. */
  constructor(
    private readonly mode: TrustMode,
    private readonly documents: () => TrustedDocuments,
    private readonly log: Logger,
  ) {}

  /**
   * Looks at a request that has its text, or an id that is none of a trusted document. The text is within the limits by now,
   * for one in another writing has to be parsed.
   * @throws GraphError when only trusted documents are run, and this is none.
   */
  check({ query, operationName }: GraphQLParameters): void {
    if (this.mode === "off") return;
    if (query && this.documents().has(query)) return;
    if (this.mode === "enforce") {
      throw new GraphError("OPERATION_NOT_TRUSTED", texts.notTrusted, { http });
    }
    // By its id alone nothing is known of it; when its text came it was told.
    if (query) this.report(query, operationName ?? null);
  }

  private report(query: string, operation: string | null): void {
    if (this.reported.has(query)) return;
    this.reported.set(query, true);
    const hash = hashOf(query);
    this.log.warn({ operation: shownOperationName(operation), hash }, "an operation is not trusted");
  }
}
