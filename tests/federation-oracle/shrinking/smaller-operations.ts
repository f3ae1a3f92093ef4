import {
  Kind,
  parseValue,
  typeFromAST,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type SelectionNode,
} from "graphql";
import { literal } from "../operations/generate-value";
import type { Operation } from "../operations/operation";

/** What stands in a node's place: another node, several selections, or nothing (null). */
type Edit = readonly [node: ASTNode, replacement: ASTNode | readonly SelectionNode[] | null];

/** Every operation that is one step smaller than another, large steps first. Not all of them are valid. */
export function* smallerOperations(schema: GraphQLSchema, operation: Operation): Generator<Operation> {
  const { document } = operation;
  for (const edit of edits(document)) yield { ...operation, document: apply(document, edit) };
  yield* withoutVariables(schema, operation);
}

function* edits(document: DocumentNode): Generator<Edit> {
  const levels = nodesByDepth(document);
  for (const node of levels) {
    if (node.kind !== Kind.SELECTION_SET || node.selections.length < 2) continue;
    for (const selection of node.selections) yield [selection, null];
  }
  for (const node of levels) {
    if (node.kind === Kind.INLINE_FRAGMENT) yield [node, node.selectionSet.selections];
    if (node.kind === Kind.FRAGMENT_SPREAD) yield [node, inlined(document, node.name.value)];
    if (node.kind === Kind.FIELD && node.selectionSet) yield [node.selectionSet, justTypeName];
  }
  for (const node of levels) {
    if (node.kind === Kind.DIRECTIVE || node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) {
      yield [node, null];
    }
    if (node.kind === Kind.FIELD && node.alias) yield [node, { ...node, alias: undefined }];
    if (node.kind === Kind.LIST) {
      for (const item of node.values) yield [item, null];
    }
    if (node.kind === Kind.VARIABLE_DEFINITION && node.defaultValue) {
      yield [node, { ...node, defaultValue: undefined }];
    }
    if (node.kind === Kind.OPERATION_DEFINITION && node.name) yield [node, { ...node, name: undefined }];
  }
}

const justTypeName: ASTNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } }],
};

function inlined(document: DocumentNode, name: string): readonly SelectionNode[] {
  return document.definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name
      ? [
          {
            kind: Kind.INLINE_FRAGMENT,
            typeCondition: one.typeCondition,
            selectionSet: one.selectionSet,
          } as const,
        ]
      : [],
  );
}

/** Writes variables out: what is given for them, or what they are by default, as a literal. */
function* withoutVariables(schema: GraphQLSchema, operation: Operation): Generator<Operation> {
  const { document, variables } = operation;
  for (const node of nodesByDepth(document)) {
    if (node.kind !== Kind.VARIABLE_DEFINITION) continue;
    const name = node.variable.name.value;
    const type = typeFromAST(schema, node.type as never) as GraphQLInputType;
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const written =
      value === undefined
        ? (node.defaultValue ?? null)
        : parseValue(literal(type, value), { noLocation: true });
    const uses = visit(document, {
      VariableDefinition: () => false,
      ...(written === null
        ? {
            Argument: (one) => (isVariable(one.value, name) ? null : undefined),
            ObjectField: (one) => (isVariable(one.value, name) ? null : undefined),
          }
        : { Variable: (one) => (one.name.value === name ? written : undefined) }),
    });
    yield { ...operation, document: uses };
  }
}

const isVariable = (node: ASTNode, name: string) => node.kind === Kind.VARIABLE && node.name.value === name;

function apply(document: DocumentNode, [node, replacement]: Edit): DocumentNode {
  if (!Array.isArray(replacement)) {
    return visit<DocumentNode>(document, { enter: (at) => (at === node ? replacement : undefined) });
  }
  return visit(document, {
    SelectionSet: {
      leave: (set) =>
        set.selections.includes(node as SelectionNode)
          ? { ...set, selections: set.selections.flatMap((one) => (one === node ? replacement : one)) }
          : undefined,
    },
  });
}

/** Every node of a document, those nearer to the root first. */
function nodesByDepth(document: DocumentNode): readonly ASTNode[] {
  const found: { node: ASTNode; depth: number }[] = [];
  visit(document, {
    enter: (node, _key, _parent, path) => void found.push({ node, depth: path.length }),
  });
  return found.sort((one, other) => one.depth - other.depth).map(({ node }) => node);
}
