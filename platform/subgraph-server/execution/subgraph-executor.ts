import {
  GraphQLError,
  execute,
  getVariableValues,
  isObjectType,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { CachePolicy } from "../../graphql/cache-policy";
import { CompiledDocument } from "./compiled-document";
import type { ExecutionBounds } from "./bounds";
import { OperationExecution } from "./execution";
import { RequestBudget } from "../../server/request/request-budget";

/** What a subgraph is asked. */
export interface SubgraphRequest {
  /** Without it, the document has been validated. */
  readonly text?: string;
  /** Without it, the text is parsed. */
  readonly document?: DocumentNode | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly context: object;
  /** What it may come to; without them as much as there is. */
  readonly bounds?: ExecutionBounds | undefined;
}

const boundless: ExecutionBounds = { budget: new RequestBudget() };

/** How many texts are kept, and how many characters they have together at most. */
const kept = { texts: 2000, characters: 4 * 1024 * 1024 };

/** How many errors in its variables a request is told. */
const variableErrors = 50;

type Checked = CompiledDocument | readonly GraphQLError[];

/**
 * Runs a subgraph's operations. An operation is parsed, validated and compiled once: which fields are asked of which type,
 * and how each is resolved and written, is then known. Answers are those of GraphQL's own execution, which still
 * answers what is not compiled: questions about the schema, and requests that name no operation of their document.
 */
export class SubgraphExecutor {
  private readonly texts = new LRUCache<string, Checked>({
    max: kept.texts,
    maxSize: kept.characters,
    sizeCalculation: (_checked, text) => text.length + 1,
  });
  private readonly documents = new WeakMap<DocumentNode, CompiledDocument>();

  /** @throws Error when an object type tells by `isTypeOf` which values are of it: that is not compiled. */
  constructor(private readonly schema: GraphQLSchema) {
    const telling = Object.values(schema.getTypeMap()).find((type) => isObjectType(type) && type.isTypeOf);
    if (telling) throw new Error(`${telling.name} has isTypeOf. Give the types above it a resolveType.`);
  }

  /** @throws GraphError when the operation comes to more than its request may, or takes longer. */
  async execute(request: SubgraphRequest): Promise<ExecutionResult> {
    const checked = this.checked(request);
    return checked instanceof CompiledDocument ? this.run(checked, request) : { errors: checked };
  }

  /** How long an answer without errors may be kept, as the schema has it; undefined where it may not. */
  policy(request: Omit<SubgraphRequest, "context">): CachePolicy | undefined {
    const checked = this.checked(request);
    return checked instanceof CompiledDocument ? checked.policy(request.operationName) : undefined;
  }

  private checked({ document, text }: Omit<SubgraphRequest, "context">): Checked {
    if (text !== undefined) return this.ofText(text, document);
    if (document) return this.ofDocument(document);
    throw new Error("neither a text nor a document was asked");
  }

  private async run(
    document: CompiledDocument,
    { operationName, variables: inputs = {}, context, bounds = boundless }: SubgraphRequest,
  ): Promise<ExecutionResult> {
    const operation = document.operation(operationName);
    if (operation) {
      const definitions = operation.variableDefinitions ?? [];
      const variables = getVariableValues(this.schema, definitions, inputs, { maxErrors: variableErrors });
      if (variables.errors) return { errors: variables.errors };
      const compiled = document.compiled(operation, variables.coerced);
      if (compiled) return new OperationExecution(compiled, variables.coerced, context, bounds).result();
    }
    return execute({
      schema: this.schema,
      document: document.document,
      operationName,
      variableValues: inputs,
      contextValue: context,
    });
  }

  private ofText(text: string, parsed: DocumentNode | undefined): Checked {
    const known = this.texts.get(text);
    if (known) return known;
    const checked = this.check(text, parsed);
    this.texts.set(text, checked);
    return checked;
  }

  private check(text: string, parsed: DocumentNode | undefined): Checked {
    try {
      const document = parsed ?? parse(text, { noLocation: true });
      const faults = validate(this.schema, document);
      return faults.length > 0 ? faults : new CompiledDocument(this.schema, document);
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  private ofDocument(document: DocumentNode): CompiledDocument {
    const known = this.documents.get(document);
    if (known) return known;
    const compiled = new CompiledDocument(this.schema, document);
    this.documents.set(document, compiled);
    return compiled;
  }
}
