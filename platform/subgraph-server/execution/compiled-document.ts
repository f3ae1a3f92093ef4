import {
  BREAK,
  Kind,
  OperationTypeNode,
  getOperationAST,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { CachePolicy } from "../../graphql/cache-policy";
import { conditionsOf, conditionVariables } from "../../graphql/collect-fields";
import { operationPolicy } from "../caching/operation-policy";
import { SubgraphOperation } from "./subgraph-operation";

/** How many ways of answering the @skip and @include of one document are kept. */
const variantsKept = 16;

/** A valid document, and its operations as they have been compiled. */
export class CompiledDocument {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly conditions: readonly string[];
  private readonly variants = new LRUCache<string, SubgraphOperation>({ max: variantsKept });
  private readonly policies = new Map<string | undefined, CachePolicy | undefined>();
  private readonly asksForSchema: boolean;

  constructor(
    private readonly schema: GraphQLSchema,
    readonly document: DocumentNode,
  ) {
    this.fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.conditions = conditionVariables(document);
    this.asksForSchema = asksForSchema(document);
  }

  /** The operation that a request means; null where GraphQL's own execution has to say what is wrong, or to answer. */
  operation(name: string | undefined): OperationDefinitionNode | null {
    const operation = getOperationAST(this.document, name);
    return this.asksForSchema || operation?.operation === OperationTypeNode.SUBSCRIPTION
      ? null
      : (operation ?? null);
  }

  /** How long the answer of an operation may be kept; undefined where it may not. */
  policy(name: string | undefined): CachePolicy | undefined {
    if (this.policies.has(name)) return this.policies.get(name);
    const operation = this.operation(name);
    if (!operation) return undefined;
    const policy = operationPolicy(this.schema, operation, this.fragments);
    this.policies.set(name, policy);
    return policy;
  }

  /**
   * An operation compiled for what its conditions come to with some variables: which fields are asked for is decided
   * then, and never looked at again. Null where a condition is neither true nor false.
   */
  compiled(
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): SubgraphOperation | null {
    const values = this.conditions.map((condition) => variables[condition]);
    const key = `${operation.name?.value ?? ""} ${values.join(" ")}`;
    const known = this.variants.get(key);
    if (known) return known;
    const declared = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value));
    const isOpen = (condition: string, index: number) =>
      declared.has(condition) && typeof values[index] !== "boolean";
    const rootType = this.schema.getRootType(operation.operation);
    if (!rootType || this.conditions.some(isOpen)) return null;
    const conditions = conditionsOf(this.conditions, variables);
    const { schema, fragments } = this;
    const compiled = new SubgraphOperation(operation, rootType, { schema, fragments, conditions });
    this.variants.set(key, compiled);
    return compiled;
  }
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== "__schema" && name.value !== "__type") return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
