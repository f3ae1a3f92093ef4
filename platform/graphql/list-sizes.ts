import {
  Kind,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
} from "graphql";

/** How long a field's list may be, as `@listSize` of Apollo's cost specification says it. */
export interface ListSize {
  /** Where no argument says how long it is; undefined where nothing else does either. */
  readonly assumedSize: number | undefined;
  /** The arguments that say how long it is. */
  readonly slicingArguments: readonly string[];
  /** The lists that are so long, where the field leads to the page that has them. */
  readonly sizedFields: readonly string[];
}

/** The sizes of a schema's lists, by type and field: `Unit.children`. */
export type ListSizes = ReadonlyMap<string, ListSize>;

/** The specification, of any version. */
const costSpecification = /\/cost\/v\d[^/]*$/;

/** Reads how long lists may be out of a composed supergraph; one that says nothing of it has no sizes. */
export function listSizesIn({ definitions }: DocumentNode): ListSizes {
  const sizes = new Map<string, ListSize>();
  const directive = definitions.flatMap(linksOf).flatMap(nameOfDirective)[0];
  if (directive === undefined) return sizes;
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const field of definition.fields ?? []) {
      const size = sizeOf(field, directive);
      if (size) sizes.set(`${definition.name.value}.${field.name.value}`, size);
    }
  }
  return sizes;
}

function linksOf(definition: DocumentNode["definitions"][number]): readonly ConstDirectiveNode[] {
  if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) return [];
  return (definition.directives ?? []).filter(({ name }) => name.value === "link" || name.value === "core");
}

/** What the directive is called where the specification is linked: it may be imported, under another name too. */
function nameOfDirective(link: ConstDirectiveNode): readonly string[] {
  const given = argumentsOf(link);
  const url = textOf(given.get("url"));
  if (url === undefined || !costSpecification.test(url)) return [];
  for (const one of itemsOf(given.get("import"))) {
    if (textOf(one) === "@listSize") return ["listSize"];
    if (one.kind !== Kind.OBJECT) continue;
    const entry = new Map(one.fields.map(({ name, value }) => [name.value, value]));
    if (textOf(entry.get("name")) === "@listSize") return [(textOf(entry.get("as")) ?? "@listSize").slice(1)];
  }
  return [`${textOf(given.get("as")) ?? "cost"}__listSize`];
}

function sizeOf({ directives }: FieldDefinitionNode, directive: string): ListSize | undefined {
  const found = directives?.find(({ name }) => name.value === directive);
  if (!found) return undefined;
  const given = argumentsOf(found);
  const assumed = given.get("assumedSize");
  return {
    assumedSize: assumed?.kind === Kind.INT ? Number(assumed.value) : undefined,
    slicingArguments: itemsOf(given.get("slicingArguments")).flatMap((one) => textOf(one) ?? []),
    sizedFields: itemsOf(given.get("sizedFields")).flatMap((one) => textOf(one) ?? []),
  };
}

function argumentsOf({ arguments: given = [] }: ConstDirectiveNode): ReadonlyMap<string, ConstValueNode> {
  return new Map(given.map(({ name, value }) => [name.value, value]));
}

function textOf(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** A single value stands for a list of one. */
function itemsOf(value: ConstValueNode | undefined): readonly ConstValueNode[] {
  if (!value) return [];
  return value.kind === Kind.LIST ? value.values : [value];
}

const key = "listSizes";

/** Notes how long the lists of a schema may be, for who works out what operations cost. */
export function noteListSizes(schema: GraphQLSchema, sizes: ListSizes): void {
  schema.extensions = { ...schema.extensions, [key]: sizes };
}

/** How long the lists of a schema may be; undefined where nobody has noted it. */
export function notedListSizes(schema: GraphQLSchema): ListSizes | undefined {
  return schema.extensions[key] as ListSizes | undefined;
}
