import { Kind, parse, type SelectionSetNode } from "graphql";

/**
 * Reads a set of fields as federation's directives have it: `id owner { id }`. One that is none has no fields; what is wrong with it
 * tells whoever builds the graph.
 */
export function selectionSetOf(fieldSet: string): SelectionSetNode {
  const none: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };
  try {
    const [operation] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : none;
  } catch {
    return none;
  }
}
