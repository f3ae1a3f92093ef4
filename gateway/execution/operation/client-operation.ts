import {
  Kind,
  parse,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";

/** One operation of a document, and the fragments beside it. */
export interface ClientOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export function clientOperation(document: DocumentNode, operation: OperationDefinitionNode): ClientOperation {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return { operation, fragments };
}

/** What every fetch of entities calls the variable in which it sends them. */
export const representations = "representations";

/** The name in plans of a variable that a client calls like the gateway's own; undefined where there is none. */
export function renamedVariable({ operation }: ClientOperation): string | undefined {
  const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  if (!names.includes(representations)) return undefined;
  let renamed = "clientRepresentations";
  while (names.includes(renamed)) renamed += "_";
  return renamed;
}

/** The operation and its fragments as a document again. */
export function documentOf({ operation, fragments }: ClientOperation): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };
}

/** The operations of a document; none if it is not valid for a schema. */
export function readClientOperations(text: string, schema: GraphQLSchema): readonly ClientOperation[] {
  const document = parse(text, { noLocation: true });
  if (validate(schema, document).length > 0) return [];
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? clientOperation(document, definition) : [],
  );
}
