import { Kind, type DocumentNode, type FieldDefinitionNode } from "graphql";
import { argumentsOf, itemsOf, numberOf, textOf } from "./directive-arguments";
import { nameOfDirective } from "./linked-directives";

/** How long a field's list may be, as `@listSize` of Apollo's cost specification says it. */
export interface ListSize {
  /** Where no argument says how long it is; undefined where nothing else does either. */
  readonly assumedSize: number | undefined;
  /** The arguments that say how long it is; `filter.first` is a field of an argument. */
  readonly slicingArguments: readonly string[];
  /** The lists that are so long, where the field leads to the page that has them. */
  readonly sizedFields: readonly string[];
  /** Whether exactly one of the slicing arguments has to be given. */
  readonly requiresOne: boolean;
}

/** The sizes of a schema's lists, by type and field: `Unit.children`. */
export type ListSizes = ReadonlyMap<string, ListSize>;

/** Reads how long lists may be out of a composed supergraph; one that says nothing of it has no sizes. */
export function listSizesIn(supergraph: DocumentNode): ListSizes {
  const sizes = new Map<string, ListSize>();
  const directive = nameOfDirective(supergraph, "@listSize");
  if (directive === undefined) return sizes;
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const field of definition.fields ?? []) {
      const size = sizeOf(field, directive);
      if (size) sizes.set(`${definition.name.value}.${field.name.value}`, size);
    }
  }
  return sizes;
}

function sizeOf({ directives }: FieldDefinitionNode, directive: string): ListSize | undefined {
  const found = directives?.find(({ name }) => name.value === directive);
  if (!found) return undefined;
  const given = argumentsOf(found);
  const slicingArguments = itemsOf(given.get("slicingArguments")).flatMap((one) => textOf(one) ?? []);
  const required = given.get("requireOneSlicingArgument");
  return {
    assumedSize: numberOf(given.get("assumedSize")),
    slicingArguments,
    sizedFields: itemsOf(given.get("sizedFields")).flatMap((one) => textOf(one) ?? []),
    requiresOne: slicingArguments.length > 0 && !(required?.kind === Kind.BOOLEAN && !required.value),
  };
}
