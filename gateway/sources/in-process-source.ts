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
import type { RequestContext } from "../request-context";
import type { SubgraphAnswer, SubgraphRequest, SubgraphSource } from "./subgraph-source";

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

  async ask({ query, variables }: SubgraphRequest, context: RequestContext): Promise<SubgraphAnswer> {
    const { document, faults } = this.check(query);
    if (faults.length > 0) return { data: null, errors: this.mask(faults) };
    const { data, errors } = await execute({
      schema: this.subgraph.schema,
      document,
      variableValues: variables,
      contextValue: this.contextOf(context),
    });
    return { data: data as Record<string, unknown> | null, ...(errors ? { errors: this.mask(errors) } : {}) };
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
    const known = subgraphContexts.get(this.subgraph.name);
    if (known) return known;
    const context = this.subgraph.createContext();
    subgraphContexts.set(this.subgraph.name, context);
    return context;
  }
}
