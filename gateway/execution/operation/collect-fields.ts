import { Kind, type FieldNode, type SelectionSetNode } from "graphql";
import type { ClientOperation } from "./client-operation";
import { isIncluded, type Conditions } from "./conditions";

/** The fields of one object by the client's names, in the order of GraphQL's specification. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

interface Collecting {
  readonly client: ClientOperation;
  readonly conditions: Conditions;
  /** Whether an object of the type at hand is one that a fragment is for. */
  readonly fits: (condition: string) => boolean;
}

/** Collects what some selection sets ask of an object, as GraphQL's `CollectFields` does. */
export function collectFields(sets: readonly SelectionSetNode[], collecting: Collecting): CollectedFields {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, collecting.conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const known = fields.get(name);
        if (known) known.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        if (condition === undefined || collecting.fits(condition)) visit(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = collecting.client.fragments.get(selection.name.value);
        if (fragment && collecting.fits(fragment.typeCondition.name.value)) visit(fragment.selectionSet);
      }
    }
  };
  sets.forEach(visit);
  return fields;
}
