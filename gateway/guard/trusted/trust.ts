import { LRUCache } from "lru-cache";
import { GraphError } from "../../../platform/errors/graph-error";
import type { GraphQLParameters } from "../../../platform/server/http/check-parameters";
import type { Logger } from "../../../platform/observability/logger";
import { shownOperationName } from "../../../platform/text/shown-text";
import { hashOf, type TrustedDocuments } from "./trusted-documents";

/** What is done with documents that are not trusted: nothing, a line in the log, or they are refused. */
export type TrustMode = "off" | "log" | "enforce";

/** How much of unknown documents is told apart, so that each has one line in the log: in UTF-16 units. */
const mostReported = 4 * 1024 * 1024;

const http = { status: 403 };

/** Looks whether requests are for trusted documents, asked for by their text or by their hash. */
export class Trust {
  private readonly texts: ReadonlySet<string>;
  private readonly reported = new LRUCache<string, true>({
    maxSize: mostReported,
    sizeCalculation: (_, text) => text.length,
  });

  constructor(
    private readonly mode: TrustMode,
    private readonly documents: TrustedDocuments,
    private readonly log: Logger,
  ) {
    this.texts = new Set(documents.values());
  }

  /** The text that a request asks for; undefined for a hash that only others may know. */
  textOf(parameters: GraphQLParameters): string | undefined {
    return parameters.query ?? this.documents.get(hashIn(parameters));
  }

  /** @throws GraphError when only trusted documents are run, and this is none. */
  check(parameters: GraphQLParameters): void {
    if (this.mode === "off") return;
    const { query } = parameters;
    if (query ? this.texts.has(query) : this.documents.has(hashIn(parameters))) return;
    if (this.mode === "enforce") {
      throw new GraphError(
        "OPERATION_NOT_TRUSTED",
        "This graph runs operations that it knows beforehand, and this is none of them. Ask with one that it knows.",
        { http },
      );
    }
    // By its hash alone nothing is known of it; when its text came it was told.
    if (query) this.report(query, parameters.operationName ?? null);
  }

  private report(query: string, operation: string | null): void {
    if (this.reported.has(query)) return;
    this.reported.set(query, true);
    const hash = hashOf(query);
    this.log.warn({ operation: shownOperationName(operation), hash }, "an operation is not trusted");
  }
}

function hashIn({ extensions }: GraphQLParameters): string {
  const persisted = extensions?.["persistedQuery"] as { readonly sha256Hash?: string } | null | undefined;
  return persisted?.sha256Hash ?? "";
}
