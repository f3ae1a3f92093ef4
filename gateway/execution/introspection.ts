import {
  executeSync,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from "graphql";
import { documentOf, type ClientOperation } from "./operation/client-operation";

/** What of an operation asks about the schema, wherever it does: a field can lead to the root again. */
export class Introspection {
  private readonly places: { readonly nodes: readonly FieldNode[]; readonly name: string }[] = [];

  /** The name under which it is answered what some fields ask that stand at one place of the answer. */
  nameOf(nodes: readonly FieldNode[]): string {
    const isSame = (others: readonly FieldNode[]) =>
      others.length === nodes.length && others.every((other, at) => other === nodes[at]);
    const known = this.places.find((place) => isSame(place.nodes));
    if (known) return known.name;
    // No field of a subgraph is called like that.
    const name = `__introspected${this.places.length + 1}`;
    this.places.push({ nodes, name });
    return name;
  }

  /** All of it as a document of its own; null when there is nothing. */
  documentOf(client: ClientOperation): DocumentNode | null {
    if (this.places.length === 0) return null;
    const selections = this.places.flatMap(({ nodes: [first, ...others], name }): FieldNode[] => {
      if (!first) return [];
      const below = [first, ...others].flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
      const selectionSet = { kind: Kind.SELECTION_SET, selections: below } as const;
      return [{ ...first, alias: { kind: Kind.NAME, value: name }, directives: [], selectionSet }];
    });
    const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
    const operation = {
      ...client.operation,
      operation: OperationTypeNode.QUERY,
      directives: [],
      selectionSet,
    };
    return documentOf({ ...client, operation });
  }
}

/** Answers what asks about the schema. */
export function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { data, errors } = executeSync({ schema, document, variableValues: variables });
  if (errors?.[0]) throw errors[0];
  return { ...data };
}
