import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { add, free, multiply, one, sizeIn, type Cost, type Size } from "./cost";

/** How long a list is taken to be that no argument bounds. */
const assumedSize = 5;
/** Arguments that say how long a list may be. */
const sizingArguments = ["first", "last", "limit"];

/**
 * Works out how many objects an operation may have to find, before it runs: each object that is selected is one, and
 * each list is as long as its argument says, or else as lists are assumed to be. The sizes multiply down the tree.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cost {
  const root = schema.getRootType(operation.operation);
  return root
    ? new CostMeter(schema, document, operation).ofSet(operation.selectionSet, root, assumedSize)
    : free;
}

class CostMeter {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  /** `page` is how long the lists of a page are, where the set is of one. */
  ofSet({ selections }: SelectionSetNode, type: GraphQLCompositeType, page: Size): Cost {
    let cost = free;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost = add(cost, this.ofField(selection, type, page));
      else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
        if (!fragment) continue;
        const condition = fragment.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
        const within = isCompositeType(condition) ? condition : type;
        cost = add(cost, this.ofSet(fragment.selectionSet, within, page));
      }
    }
    return cost;
  }

  private ofField(node: FieldNode, parent: GraphQLCompositeType, page: Size): Cost {
    const field = node.selectionSet && this.fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return free;
    const given = this.givenSize(node, field);
    const isList = isListType(getNullableType(field.type));
    const inside = given !== undefined && !isList && isPage(type) ? given : assumedSize;
    const each = add(one, this.ofSet(node.selectionSet, type, inside));
    if (!isList) return each;
    return multiply(given ?? (isPage(parent) ? page : assumedSize), each);
  }

  private fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return "getFields" in parent ? parent.getFields()[name] : undefined;
  }

  /** How long an argument says that a list may be; undefined where the field has no such argument. */
  private givenSize(node: FieldNode, { args }: GraphQLField<unknown, unknown>): Size | undefined {
    const sizing = args.filter(({ name }) => sizingArguments.includes(name));
    if (sizing.length === 0) return undefined;
    for (const { name, defaultValue } of sizing) {
      const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
      const usual = typeof defaultValue === "number" ? defaultValue : assumedSize;
      if (value?.kind === Kind.INT) return sizeIn(Number(value.value), usual);
      if (value?.kind === Kind.VARIABLE) {
        const variable = value.name.value;
        return { variable, otherwise: this.defaultOf(variable) ?? usual };
      }
    }
    const usual = sizing.map(({ defaultValue }) => defaultValue).find((value) => typeof value === "number");
    return usual ?? assumedSize;
  }

  private defaultOf(variable: string): number | undefined {
    const definition = this.operation.variableDefinitions?.find(
      (one) => one.variable.name.value === variable,
    );
    return definition?.defaultValue?.kind === Kind.INT ? Number(definition.defaultValue.value) : undefined;
  }
}

/** Whether a type is a page of a list, as connections are. */
function isPage(type: GraphQLCompositeType): boolean {
  if (!isObjectType(type)) return false;
  const { nodes, edges } = type.getFields();
  return [nodes, edges].some((field) => field && isListType(getNullableType(field.type)));
}
