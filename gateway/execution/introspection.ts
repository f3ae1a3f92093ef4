import {
  executeSync,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { documentOf, type ClientOperation } from "./operation/client-operation";
import { collectFields, type Conditions } from "../../platform/graphql/collect-fields";

/** What of an operation asks about the schema, as a document of its own; null when nothing does. */
export function introspectionOf(
  client: ClientOperation,
  conditions: Conditions,
  schema: GraphQLSchema,
): DocumentNode | null {
  const root = schema.getQueryType();
  const { operation } = client;
  if (!root || operation.operation !== OperationTypeNode.QUERY) return null;
  const fields = collectFields([operation.selectionSet], {
    fragments: client.fragments,
    conditions,
    fits: (condition) => condition === root.name,
  });
  const selections: FieldNode[] = [...fields.values()]
    .flat()
    .filter(({ name }) => name.value === "__schema" || name.value === "__type");
  if (selections.length === 0) return null;
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  return documentOf({ ...client, operation: { ...operation, selectionSet } });
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
