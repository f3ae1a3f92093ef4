import {
  Kind,
  type DocumentNode,
  type FieldDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from "graphql";
import { selectionSetOf } from "./field-set";
import { stringOf } from "./join-directives";

/**
 * Interfaces of which some `@provides` provides fields as the interface's own, `@provides(fields: "animals { name }")`. The planner knows
 * that of the interface alone: of the types under it, it would fetch them elsewhere.
 */
export function providedInterfaces({ definitions }: DocumentNode): ReadonlySet<string> {
  const fields = new Map<string, ReadonlyMap<string, FieldDefinitionNode>>();
  const interfaces = new Set<string>();
  for (const definition of definitions) {
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.add(definition.name.value);
    else if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    fields.set(definition.name.value, new Map(definition.fields?.map((field) => [field.name.value, field])));
  }
  const found = new Set<string>();
  const walk = ({ selections }: SelectionSetNode, type: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? type);
      if (selection.kind !== Kind.FIELD || selection.name.value === "__typename") continue;
      if (interfaces.has(type)) found.add(type);
      const field = fields.get(type)?.get(selection.name.value);
      if (field && selection.selectionSet) walk(selection.selectionSet, nameOf(field.type));
    }
  };
  for (const field of [...fields.values()].flatMap((own) => [...own.values()])) {
    for (const directive of field.directives ?? []) {
      const provides = stringOf(directive, "provides");
      if (provides !== undefined) walk(selectionSetOf(provides), nameOf(field.type));
    }
  }
  return found;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
