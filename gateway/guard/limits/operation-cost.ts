import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
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
import { ListLengths, type ListLength } from "./list-lengths";

/**
 * Works out how many objects an operation may have to find, before it runs: each object that is selected is one, and
 * each list is as long as its argument says, or else as the schema says. The sizes multiply down the tree.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cost {
  const root = schema.getRootType(operation.operation);
  return root ? new CostMeter(schema, document, operation).ofSet(operation.selectionSet, root, noPage) : free;
}

/** The lists of a page, and how long they are; where several arguments say it, they are as long as all of them together. */
interface PageSize {
  readonly lists: readonly string[];
  readonly sizes: readonly Size[];
}

const noPage: PageSize = { lists: [], sizes: [] };

class CostMeter {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly lengths: ListLengths;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    this.lengths = ListLengths.of(schema);
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  /** `page` is how long the lists are of the page that the set is of. */
  ofSet({ selections }: SelectionSetNode, type: GraphQLCompositeType, page: PageSize): Cost {
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

  private ofField(node: FieldNode, parent: GraphQLCompositeType, page: PageSize): Cost {
    const field = node.selectionSet && this.fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return free;
    const length = this.lengths.of(parent, field);
    const given = this.givenSizes(node, field, length);
    if (!isListType(getNullableType(field.type))) {
      const inside = length.ofPage.length > 0 ? { lists: length.ofPage, sizes: given } : noPage;
      return add(one, this.ofSet(node.selectionSet, type, inside));
    }
    const each = add(one, this.ofSet(node.selectionSet, type, noPage));
    const sizes = length.slicing.length === 0 && page.lists.includes(field.name) ? page.sizes : given;
    return sizes.map((size) => multiply(size, each)).reduce(add, free);
  }

  private fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return "getFields" in parent ? parent.getFields()[name] : undefined;
  }

  /** How long the arguments say that a list may be, one size for each that is given; as it is by default where none is. */
  private givenSizes(
    node: FieldNode,
    { args }: GraphQLField<unknown, unknown>,
    { slicing, assumed }: ListLength,
  ): readonly Size[] {
    const sizing = args.filter(({ name }) => slicing.includes(name));
    const usual = sizing.map(({ defaultValue }) => defaultValue).find((value) => typeof value === "number");
    const given = sizing.flatMap(({ name, defaultValue }): Size[] => {
      const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
      const otherwise = typeof defaultValue === "number" ? defaultValue : assumed;
      if (value?.kind === Kind.INT) return [sizeIn(Number(value.value), otherwise)];
      if (value?.kind !== Kind.VARIABLE) return [];
      const variable = value.name.value;
      return [{ variable, otherwise: this.defaultOf(variable) ?? otherwise }];
    });
    return given.length > 0 ? given : [usual ?? assumed];
  }

  private defaultOf(variable: string): number | undefined {
    const definition = this.operation.variableDefinitions?.find(
      (one) => one.variable.name.value === variable,
    );
    return definition?.defaultValue?.kind === Kind.INT ? Number(definition.defaultValue.value) : undefined;
  }
}
