import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import type { ClientOperation } from "../operation/client-operation";
import { collectFields, fitsType, type Conditions } from "../../../platform/graphql/collect-fields";
import type { InternalNames } from "../operation/internal-names";
import type { Introspection } from "../introspection";
import type { HiddenNames } from "../planning/hidden-names";
import type { FieldShape, LeafShape, LeafType, ObjectShape, SelectionShape, ValueShape } from "./shape";

export interface ShapedOperation {
  readonly schema: GraphQLSchema;
  readonly client: ClientOperation;
  readonly conditions: Conditions;
  readonly names: InternalNames;
  readonly hidden: HiddenNames;
  readonly introspection: Introspection;
}

interface Shaping extends ShapedOperation {
  /** Shapes of the same selections of the same type, which fragments bring about again and again. */
  readonly known: Map<string, SelectionShape>;
  readonly numbers: Map<SelectionSetNode, number>;
}

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

const builtIn = new Set<string>(["Int", "Float", "String", "Boolean", "ID"] satisfies LeafType[]);
const introspection = new Set(["__schema", "__type"]);

/** The shape of an operation's answer. */
export function shapeOperation(operation: ShapedOperation): ObjectShape {
  const shaping: Shaping = { ...operation, known: new Map(), numbers: new Map() };
  const root = shaping.schema.getRootType(shaping.client.operation.operation);
  if (!root) throw new Error(`the schema has no ${shaping.client.operation.operation}`);
  return shapeObject(shaping, root, [shaping.client.operation.selectionSet]);
}

function shapeObject(shaping: Shaping, type: FieldsType, sets: readonly SelectionSetNode[]): ObjectShape {
  const { schema } = shaping;
  let isNarrowed = false;
  const collected = collectFields(sets, {
    fragments: shaping.client.fragments,
    conditions: shaping.conditions,
    fits: (condition) => {
      const fits = fitsType(schema, type, condition);
      isNarrowed ||= !fits && isInterfaceType(type) && overlaps(schema, type, condition);
      return fits;
    },
  });
  const fields = [...collected].flatMap(([responseName, nodes]): FieldShape[] => {
    const [first] = nodes;
    if (!first) return [];
    const fieldName = first.name.value;
    const name = { responseName, internalName: shaping.names.of(first), fieldName };
    if (fieldName === "__typename") return [{ ...name, nullable: false, value: { kind: "typename" } }];
    if (introspection.has(fieldName)) {
      const internalName = shaping.introspection.nameOf(nodes);
      return [{ ...name, internalName, nullable: true, value: { kind: "ready" } }];
    }
    const declared = type.getFields()[fieldName]?.type;
    if (!declared) return [];
    const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return [{ ...name, nullable: !isNonNullType(declared), value: shapeValue(shaping, declared, inner) }];
  });
  const asksType = fields.some(({ value }) => value.kind === "typename");
  return { typeName: type.name, fields, isUntold: asksType && isInterfaceType(type), isNarrowed };
}

function overlaps(schema: GraphQLSchema, type: GraphQLInterfaceType, condition: string): boolean {
  const conditional = schema.getType(condition);
  return isCompositeType(conditional) && doTypesOverlap(schema, type, conditional);
}

function shapeValue(
  shaping: Shaping,
  declared: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
): ValueShape {
  const type = isNonNullType(declared) ? declared.ofType : declared;
  if (isListType(type)) {
    const nullableItems = !isNonNullType(type.ofType);
    return { kind: "list", nullableItems, item: shapeValue(shaping, type.ofType as GraphQLOutputType, sets) };
  }
  const named = getNamedType(type);
  if (isLeafType(named)) return shapeLeaf(shaping, named);
  return { kind: "object", selection: knownSelection(shaping, named, sets) };
}

function knownSelection(shaping: Shaping, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]) {
  const numbers = sets.map((set) => {
    const number = shaping.numbers.get(set) ?? shaping.numbers.size;
    shaping.numbers.set(set, number);
    return number;
  });
  const key = `${type.name} ${numbers.join(" ")}`;
  const selection = shaping.known.get(key) ?? shapeSelection(shaping, type, sets);
  shaping.known.set(key, selection);
  return selection;
}

function shapeLeaf({ hidden }: Shaping, type: GraphQLLeafType): LeafShape {
  if (isEnumType(type)) {
    const allowed = new Set(type.getValues().map(({ name }) => name));
    return { kind: "leaf", type: "String", allowed, hidden: hidden.values.get(type.name) ?? new Set() };
  }
  return { kind: "leaf", type: builtIn.has(type.name) ? (type.name as LeafType) : "custom" };
}

function shapeSelection(
  shaping: Shaping,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): SelectionShape {
  if (!isAbstractType(type)) {
    const always = shapeObject(shaping, type, sets);
    return { typeName: type.name, always, byType: new Map(), hidden: shaping.hidden.types };
  }
  // A subgraph that knows an interface as one object (@interfaceObject) gives the interface's name for the type, as
  // long as nothing asks for more: such an object is shaped as its interface.
  const types: FieldsType[] = [
    ...shaping.schema.getPossibleTypes(type),
    ...("getFields" in type ? [type] : []),
  ];
  const byType = new Map(types.map((one) => [one.name, shapeObject(shaping, one, sets)]));
  return { typeName: type.name, always: undefined, byType, hidden: shaping.hidden.types };
}
