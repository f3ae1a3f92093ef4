import { Kind, parse, type SelectionSetNode } from "graphql";

/** Reads a set of fields as federation's directives have it: `id owner { id }`. */
export function selectionSetOf(fieldSet: string): SelectionSetNode {
  const [operation] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no set of fields: ${fieldSet}`);
  return operation.selectionSet;
}
