import type { FetchNode } from "@apollo/query-planner";
import {
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type DocumentNode,
  type SelectionSetNode,
} from "graphql";

/** What a fetch asks for, by the names under which it answers; null for a leaf. Fragments are flattened. */
export type FetchedSelection = ReadonlyMap<string, FetchedSelection | null>;

/** What a fetch of a plan asks; it is parsed here where the plan has its text only, and stays with it until it is sent. */
export function documentOfFetch(node: FetchNode): DocumentNode {
  return (node.operationDocumentNode ??= parse(node.operation, { noLocation: true }));
}

/**
 * The same for who runs the fetch, when it is sent for the first time. A subgraph in this process keeps it by its text, and one
 * over HTTP needs none: kept here, it would be a seventh of what a planned operation takes in memory.
 */
export function takeDocument(node: FetchNode): DocumentNode | undefined {
  const document = node.operationDocumentNode;
  if (document) node.operationDocumentNode = undefined;
  return document;
}

/** The one operation of a fetch's document. */
export function selectionOfFetch(document: DocumentNode): SelectionSetNode {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("a fetch without an operation");
  return operation.selectionSet;
}

/**
 * Flattens selection sets of a fetch. `fits` leaves fragments out that are for other types; `rename` tells what a name
 * is called once the data were rewritten.
 */
export function flatten(
  sets: readonly SelectionSetNode[],
  document: DocumentNode,
  fits: (condition: string) => boolean,
  rename: (name: string) => string,
): FetchedSelection {
  const inner = new Map<string, SelectionSetNode[] | null>();
  for (const { field } of fieldsOf(sets, document, fits)) {
    const name = rename(field.alias?.value ?? field.name.value);
    if (!field.selectionSet) inner.set(name, null);
    else inner.set(name, [...(inner.get(name) ?? []), field.selectionSet]);
  }
  const below = (sets: SelectionSetNode[]) => flatten(sets, document, () => true, rename);
  return new Map([...inner].map(([name, sets]) => [name, sets && below(sets)]));
}

/** A field that is asked of an object. */
interface AskedField {
  readonly field: FieldNode;
  /** The type that the innermost fragment around it is for; empty where there is none. */
  readonly type: string;
}

/** The fields that some selections ask of an object, those of their fragments too but for fragments that are for others. */
export function fieldsOf(
  sets: readonly SelectionSetNode[],
  document: DocumentNode,
  fits: (condition: string) => boolean = () => true,
  type = "",
): AskedField[] {
  return sets.flatMap((set) =>
    set.selections.flatMap((selection): AskedField[] => {
      if (selection.kind === Kind.FIELD) return [{ field: selection, type }];
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(document, selection.name.value);
      const condition = fragment.typeCondition?.name.value;
      if (condition !== undefined && !fits(condition)) return [];
      return fieldsOf([fragment.selectionSet], document, fits, condition ?? type);
    }),
  );
}

function fragmentOf(document: DocumentNode, name: string): FragmentDefinitionNode {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) return definition;
  }
  throw new Error(`a fetch spreads a fragment ${name} that it does not define`);
}
