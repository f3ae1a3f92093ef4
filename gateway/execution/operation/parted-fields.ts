import {
  GraphQLID,
  Kind,
  OperationTypeNode,
  valueFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { collectFields, type Conditions } from "../../../platform/graphql/collect-fields";
import type { RootPart, RootParts } from "../../../platform/graphql/root-parts";
import type { ClientOperation } from "./client-operation";
import type { InternalNames } from "./internal-names";

/** Root fields of an operation that are asked for in parts, with these. Empty for nearly all operations. */
export type Parted = ReadonlyMap<FieldNode, readonly RootPart[]>;

/** A root field that is fetched in parts: the name under which it is answered, and those under which they are. */
export interface PartedField {
  readonly internalName: string;
  readonly responseName: string;
  readonly parts: readonly string[];
}

const none: Parted = new Map();

/** What of an operation may have to be asked for in parts: which of it has, the ids of a request say. */
export class PartedFields {
  private readonly fields: readonly FieldNode[];

  constructor(
    { operation, fragments }: ClientOperation,
    private readonly parts: RootParts,
  ) {
    const isAsked = parts.size > 0 && operation.operation === OperationTypeNode.QUERY;
    const fields = isAsked ? fieldsOf(operation.selectionSet, fragments) : [];
    this.fields = fields.filter(({ name }) => parts.has(name.value));
  }

  /** Those of one request, by its variables as they were coerced. */
  of(variables: Readonly<Record<string, unknown>>): Parted {
    if (this.fields.length === 0) return none;
    const parted = this.fields.flatMap((field): [FieldNode, readonly RootPart[]][] => {
      const type = typeOfId(field, variables);
      const parts = this.parts.get(field.name.value)?.filter(({ types }) => types.has(type)) ?? [];
      return parts.length > 0 ? [[field, parts]] : [];
    });
    return parted.length > 0 ? new Map(parted) : none;
  }

  /** Tells what is parted of an operation from all else that could be; empty where nothing is. */
  keyOf(parted: Parted): string {
    return this.fields
      .flatMap((field, at) => parted.get(field)?.map(({ name }) => `${at}:${name}`) ?? [])
      .join();
  }
}

/** The operation that is planned in place of a client's: with the parts of its parted fields, each under the field's alias. */
export function inParts(client: ClientOperation, parted: Parted, conditions: Conditions): ClientOperation {
  if (parted.size === 0) return client;
  const { operation, fragments } = client;
  const root = collectFields([operation.selectionSet], { fragments, conditions, fits: () => true });
  const selections = [...root.values()].flat().flatMap((field) => {
    const parts = parted.get(field);
    return parts ? parts.map((part) => partOf(field, part)) : field;
  });
  return { ...client, operation: { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } };
}

/** The names under which parted fields are fetched. */
export function namesOf(parted: Parted, names: InternalNames): readonly PartedField[] {
  return [...parted].map(([field, parts]) => ({
    internalName: names.of(field),
    responseName: responseNameOf(field),
    parts: parts.map((part) => names.of(partOf(field, part))),
  }));
}

function partOf(field: FieldNode, { name }: RootPart): FieldNode {
  return {
    ...field,
    name: { kind: Kind.NAME, value: name },
    alias: { kind: Kind.NAME, value: responseNameOf(field) },
  };
}

function responseNameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** All fields of a selection set, those of its fragments too. */
function fieldsOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  visited = new Set<string>(),
): readonly FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments, visited);
    const fragment = fragments.get(selection.name.value);
    if (!fragment || visited.has(selection.name.value)) return [];
    visited.add(selection.name.value);
    return fieldsOf(fragment.selectionSet, fragments, visited);
  });
}

/** What stands before the colon of the id that a field is given; empty without one. */
function typeOfId(field: FieldNode, variables: Readonly<Record<string, unknown>>): string {
  const given = field.arguments?.find(({ name }) => name.value === "id")?.value;
  const id = given && valueFromAST(given, GraphQLID, variables);
  return typeof id === "string" ? id.slice(0, Math.max(id.indexOf(":"), 0)) : "";
}
