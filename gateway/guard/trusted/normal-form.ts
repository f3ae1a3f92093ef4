import { Kind, parse, print, visit, type SelectionNode } from "graphql";

/**
 * A document as it is compared with another: without its white space and comments, with its definitions in an order of their own,
 * and without each `__typename` that a client may have added for its cache. What is left selects the same; undefined for a text
 * that is no GraphQL.
 */
export function normalForm(text: string): string | undefined {
  try {
    const { definitions } = visit(parse(text, { noLocation: true }), {
      SelectionSet: (set) => ({ ...set, selections: chosen(set.selections) }),
    });
    return definitions.map(print).sort().join("\n");
  } catch {
    return undefined;
  }
}

/** What of a selection was not added; of one that asks for nothing but `__typename`, that. */
function chosen(selections: readonly SelectionNode[]): readonly SelectionNode[] {
  const left = selections.filter((selection) => !isPlainTypename(selection));
  return left.length > 0 ? left : selections.slice(0, 1);
}

/** As clients add it; with an alias or a directive somebody has written it. */
function isPlainTypename(selection: SelectionNode): boolean {
  if (selection.kind !== Kind.FIELD || selection.name.value !== "__typename") return false;
  return selection.alias === undefined && (selection.directives ?? []).length === 0;
}
