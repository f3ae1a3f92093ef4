import {
  Kind,
  parseConstValue,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from "graphql";

import { isExternal } from "./inputs/external-fields";

/**
 * How long lists may be: by type and field, as `Unit.children`, or by what they are of, as `[Citation]`. What is said of an
 * interface's field holds for the types under it.
 */
export type StatedSizes = Readonly<Record<string, number>>;

/** Two of them make a type a page: what is on it, with cursors and without. */
const listsOfPages = ["nodes", "edges"];
const slicingArgument = "first";

type TypeWithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Writes into a schema how long each of its lists may be, as `@listSize`: a gateway works out by it what operations cost.
 * Pages are as long as `first` says.
 * @throws Error for a list of which nothing is said, and for what is said of a list that is not there
 */
export function sizeLists(document: DocumentNode, stated: StatedSizes): DocumentNode {
  const types = document.definitions.filter(hasFields);
  const pages = new Set(types.filter(isPage).map(({ name }) => name.value));
  const left = new Set(Object.keys(stated));
  const missing: string[] = [];

  const sizeOf = (places: readonly string[], item: string): number | undefined => {
    const said = places.filter((place) => Object.hasOwn(stated, place));
    const by = said.length > 0 ? said : [item];
    for (const place of by) left.delete(place);
    const sizes = by.flatMap((place) => stated[place] ?? []);
    return sizes.length > 0 ? Math.max(...sizes) : undefined;
  };

  const sizeField = (type: TypeWithFields, field: FieldDefinitionNode): FieldDefinitionNode => {
    const name = field.name.value;
    const item = listItemOf(field.type);
    // It is as long as its own subgraph says.
    if (isExternal(type) || isExternal(field)) return field;
    if (item === null) {
      if (!pages.has(namedIn(field.type))) return field;
      if (field.arguments?.some((argument) => argument.name.value === slicingArgument))
        return withDirective(field, pageSize);
      missing.push(`${type.name.value}.${name} leads to a page and has no \`${slicingArgument}\``);
      return field;
    }
    if (pages.has(type.name.value) && listsOfPages.includes(name)) return field;
    const owners = [type, ...(type.interfaces ?? [])].map((owner) => `${owner.name.value}.${name}`);
    const own = owners.slice(0, 1).filter((place) => Object.hasOwn(stated, place));
    const assumedSize = sizeOf(own.length > 0 ? own : owners, `[${item}]`);
    if (assumedSize !== undefined) return withDirective(field, { assumedSize });
    missing.push(`${type.name.value}.${name} gives a list, and nothing says how long it may be`);
    return field;
  };

  const definitions = document.definitions.map((definition) =>
    hasFields(definition)
      ? { ...definition, fields: definition.fields?.map((field) => sizeField(definition, field)) ?? [] }
      : definition,
  );
  const faults = [...missing, ...[...left].map((place) => `${place} has a size and is no list`)];
  if (faults.length > 0) throw new Error(`The sizes of lists are not the schema's: ${faults.join("; ")}.`);
  return { ...document, definitions };
}

const pageSize = {
  slicingArguments: [slicingArgument],
  sizedFields: listsOfPages,
  // It has a default, so that a page may be asked for without it.
  requireOneSlicingArgument: false,
};

function hasFields(definition: DocumentNode["definitions"][number]): definition is TypeWithFields {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

function isPage({ fields = [] }: TypeWithFields): boolean {
  return listsOfPages.every((name) =>
    fields.some((field) => field.name.value === name && listItemOf(field.type) !== null),
  );
}

/** What a list is of; null for what is no list. */
function listItemOf(type: TypeNode): string | null {
  if (type.kind === Kind.NON_NULL_TYPE) return listItemOf(type.type);
  return type.kind === Kind.LIST_TYPE ? namedIn(type) : null;
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}

function withDirective(
  field: FieldDefinitionNode,
  args: Readonly<Record<string, unknown>>,
): FieldDefinitionNode {
  const directive: ConstDirectiveNode = {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: "listSize" },
    arguments: Object.entries(args).map(([name, value]) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: name },
      value: parseConstValue(JSON.stringify(value)),
    })),
  };
  return { ...field, directives: [...(field.directives ?? []), directive] };
}
