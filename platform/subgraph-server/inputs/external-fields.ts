import { Kind, type ConstDirectiveNode, type DocumentNode } from "graphql";
import type { ReferenceResolver } from "../execution/entities";

type ReferenceResolvers<Context> = Readonly<Record<string, ReferenceResolver<Context>>>;

/**
 * Lets what is found of an entity have what its representation says of fields that are another subgraph's: a field with
 * `@requires` reads there what it requires. What was found is left as it is, for loaders give it to others too.
 * @param document a subgraph's types, with their directives
 */
export function carryExternalFields<Context>(
  document: DocumentNode,
  references: ReferenceResolvers<Context>,
): ReferenceResolvers<Context> {
  const external = externalFieldsOf(document);
  const carrying = Object.entries(references).map(
    ([typeName, find]): [string, ReferenceResolver<Context>] => {
      const names = external.get(typeName);
      if (!names) return [typeName, find];
      return [
        typeName,
        (reference: never, context) => {
          const found = find(reference, context);
          return found instanceof Promise
            ? found.then((entity: unknown) => withFieldsOf(entity, reference, names))
            : withFieldsOf(found, reference, names);
        },
      ];
    },
  );
  return Object.fromEntries(carrying);
}

function withFieldsOf(
  entity: unknown,
  reference: Readonly<Record<string, unknown>>,
  names: readonly string[],
): unknown {
  if (typeof entity !== "object" || entity === null || entity instanceof Error) return entity;
  const told = names.filter((name) => Object.hasOwn(reference, name)).map((name) => [name, reference[name]]);
  const copy = Object.create(Object.getPrototypeOf(entity) as object | null) as object;
  return Object.assign(copy, entity, Object.fromEntries(told));
}

/** The names of the fields that each object type has from another subgraph. */
function externalFieldsOf({ definitions }: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const external = new Map<string, readonly string[]>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const { name, fields = [] } = definition;
    const own = isExternal(definition) ? fields : fields.filter(isExternal);
    if (own.length > 0)
      external.set(
        name.value,
        own.map((field) => field.name.value),
      );
  }
  return external;
}

/** Whether a type, or a field, is another subgraph's. */
export function isExternal({
  directives = [],
}: {
  readonly directives?: readonly ConstDirectiveNode[];
}): boolean {
  return directives.some(({ name }) => name.value === "external");
}
