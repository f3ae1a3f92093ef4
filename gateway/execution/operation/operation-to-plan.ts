import {
  Kind,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from "graphql";
import { renamedVariable, representations } from "./client-operation";
import { SelectionRewriter, TooManyParts, type PlannedOperation } from "./selection-rewriter";

/**
 * What of a client's operation is planned, as text: without what `@skip` and `@include` leave out, without
 * introspection, which the gateway answers itself, and with our names for the client's aliases. Null when nothing is
 * left to fetch.
 */
export function operationToPlan(planned: PlannedOperation): string | null {
  try {
    return rewrite(planned, new SelectionRewriter(planned, mostParted));
  } catch (error) {
    if (!(error instanceof TooManyParts)) throw error;
    return rewrite(planned, new SelectionRewriter(planned, 0));
  }
}

/** How many selections an operation may have once its interfaces are taken apart. */
const mostParted = 2_000;

function rewrite(planned: PlannedOperation, rewriter: SelectionRewriter): string | null {
  const { operation, fragments } = planned.client;
  const root = planned.schema.getRootType(operation.operation);
  // Fragments of the root are taken apart: the planner would run those of a mutation before what stands beside them.
  const selections = rewriter
    .ofType(operation.selectionSet, root)
    .filter((selection) => !isTypename(selection));
  if (selections.length === 0) return null;
  const reached = rewriter.reachedFragments(fragments);
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  const rewritten: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: usedVariables(operation, [selectionSet, ...reached]),
    selectionSet,
  };
  return print(withRenamedVariable({ kind: Kind.DOCUMENT, definitions: [rewritten, ...reached] }, planned));
}

function withRenamedVariable(document: DocumentNode, { client }: PlannedOperation): DocumentNode {
  const renamed = renamedVariable(client);
  if (renamed === undefined) return document;
  return visit(document, {
    [Kind.VARIABLE]: (node) =>
      node.name.value === representations ? { ...node, name: { ...node.name, value: renamed } } : undefined,
  });
}

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === "__typename";
}

/** Those of a client's operation that what is planned of it uses. */
function usedVariables(
  { variableDefinitions = [], directives = [] }: OperationDefinitionNode,
  body: readonly ASTNode[],
): readonly VariableDefinitionNode[] {
  const used = new Set<string>();
  for (const node of [...directives, ...body])
    visit(node, { [Kind.VARIABLE]: ({ name }) => void used.add(name.value) });
  return variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
}
