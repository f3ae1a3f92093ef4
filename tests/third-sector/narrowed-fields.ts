import {
  getNamedType,
  isInterfaceType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";

/** A field of an interface that types under it give a type of their own, and the interface to which it leads. */
interface NarrowedField {
  readonly owner: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly leadsTo: string;
}

/** What is asked for, and where it begins. */
export interface Asked {
  /** The interface under which it is, and its selection there. */
  readonly below: string;
  readonly selection: string;
  /** The values of required arguments, by field and name: `cluster.code`. */
  readonly values: Readonly<Record<string, string>>;
  /** How an object of each interface is come by, by the interface's name; `#` stands for the selection. */
  readonly roots: Readonly<Record<string, string>>;
}

/** A query for each narrowed field of a schema's interfaces that leads to what is asked for, by the field. */
export function queriesOfNarrowedFields(schema: GraphQLSchema, asked: Asked): ReadonlyMap<string, string> {
  const fields = narrowedFieldsOf(schema);
  const queries = new Map<string, string>();
  for (const { owner, field, leadsTo } of fields) {
    const root = asked.roots[owner];
    const selection = selectionFrom(leadsTo, fields, asked, new Set([owner]));
    if (root === undefined) throw new Error(`Nothing says how a ${owner} is come by.`);
    if (selection === null) continue;
    queries.set(`${owner}.${field.name}`, `{ ${root.replace("#", call(field, selection, asked))} }`);
  }
  return queries;
}

function narrowedFieldsOf(schema: GraphQLSchema): readonly NarrowedField[] {
  return Object.values(schema.getTypeMap())
    .filter(isInterfaceType)
    .flatMap((owner) =>
      Object.values(owner.getFields()).flatMap((field) => {
        const type = getNamedType(field.type);
        const isNarrowed = schema
          .getPossibleTypes(owner)
          .some((one) => getNamedType(one.getFields()[field.name]?.type) !== type);
        return isInterfaceType(type) && isNarrowed ? [{ owner: owner.name, field, leadsTo: type.name }] : [];
      }),
    );
}

/** The selection of what is asked for, from an interface on and by narrowed fields only; null where none leads there. */
function selectionFrom(
  type: string,
  fields: readonly NarrowedField[],
  asked: Asked,
  passed: ReadonlySet<string>,
): string | null {
  if (type === asked.below) return asked.selection;
  const next = fields.filter(
    ({ owner, leadsTo }) => owner === type && (leadsTo === asked.below || !passed.has(leadsTo)),
  );
  for (const { field, leadsTo } of next) {
    const selection = selectionFrom(leadsTo, fields, asked, new Set([...passed, type]));
    if (selection !== null) return call(field, selection, asked);
  }
  return null;
}

function call({ name, args }: GraphQLField<unknown, unknown>, selection: string, { values }: Asked): string {
  const given = args.filter(isRequiredArgument).map((argument) => {
    const value = values[`${name}.${argument.name}`];
    if (value === undefined) throw new Error(`${name}(${argument.name}:) has no value.`);
    return `${argument.name}: ${value}`;
  });
  return `${name}${given.length > 0 ? `(${given.join(", ")})` : ""} { ${selection} }`;
}
