import type { GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type GraphQLError,
  type GraphQLFormattedError,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { Subgraph } from "../../platform/subgraph/subgraph";
import { createRequestContext, type RequestContext } from "../request-context";
import type { SubgraphSource } from "./subgraph-source";

type MaskError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** A document as the gateway writes it, with what the subgraph has against it. */
interface CheckedDocument {
  readonly document: DocumentNode;
  readonly faults: readonly GraphQLError[];
}

/** Runs a fetch of a query plan on a subgraph in this process: no HTTP and no JSON between. */
export class InProcessSource implements SubgraphSource {
  private readonly documents = new LRUCache<string, CheckedDocument>({ max: 2000 });

  constructor(
    private readonly subgraph: Subgraph,
    private readonly maskError: MaskError,
  ) {}

  async process({ request, context }: GraphQLDataSourceProcessOptions) {
    const { document, faults } = this.check(request.query ?? "");
    if (faults.length > 0) return { data: null, errors: this.mask(faults) } as never;
    const result = await execute({
      schema: this.subgraph.schema,
      document,
      variableValues: request.variables ?? {},
      contextValue: this.contextOf((context as RequestContext | undefined) ?? createRequestContext()),
    });
    return {
      data: result.data as Record<string, unknown> | null,
      ...(result.errors ? { errors: this.mask(result.errors) } : {}),
    } as never;
  }

  /** What runs in this process is there as long as the process is. */
  async probe(): Promise<void> {}

  private mask(errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
    return errors.map((error) => this.maskError(error.toJSON(), error));
  }

  /**
   * Parses and validates a document, once. The gateway has validated the client's, but what a literal of a scalar such
   * as Date may be, only the subgraph knows.
   */
  private check(text: string): CheckedDocument {
    const known = this.documents.get(text);
    if (known) return known;
    const document = parse(text, { noLocation: true });
    const checked = { document, faults: validate(this.subgraph.schema, document) };
    this.documents.set(text, checked);
    return checked;
  }

  private contextOf({ subgraphContexts }: RequestContext): object {
    const known = subgraphContexts?.get(this.subgraph.name);
    if (known) return known;
    const context = this.subgraph.createContext();
    subgraphContexts?.set(this.subgraph.name, context);
    return context;
  }
}
