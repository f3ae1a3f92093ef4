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
import { add, atLeastNothing, fixed, free, multiply, type Cost, type Size } from "./cost";
import { FieldWeights } from "./field-weights";
import { byDefault, GivenValues } from "./given-values";
import { ListLengths, sizeOf, usualSize, type ListLength } from "./list-lengths";
import { isToBeChecked, type SlicingChoice } from "./slicing-choice";

/** What is worked out of an operation, once for all of its requests. */
export interface OperationCost {
  readonly cost: Cost;
  /** What of its fields has to be given exactly one argument, as far as requests may give it or not. */
  readonly choices: readonly SlicingChoice[];
}

/**
 * Works out what an operation may cost, before it runs: each object that is selected is one, or as much as the schema says that
 * it weighs, and each list is as long as its argument says, or else as the schema says. The sizes multiply down the tree.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationCost {
  const root = schema.getRootType(operation.operation);
  const meter = new CostMeter(schema, document, operation);
  const cost = root ? meter.ofSet(operation.selectionSet, root, noPage) : free;
  return { cost, choices: [...meter.choices.values()] };
}

/** The lists of a page, and how long they are. */
interface PageSize {
  readonly lists: readonly string[];
  readonly size: Size;
}

const noPage: PageSize = { lists: [], size: 0 };

class CostMeter {
  /** By the field in the document: a fragment may be spread often. */
  readonly choices = new Map<FieldNode, SlicingChoice>();
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly lengths: ListLengths;
  private readonly weights: FieldWeights;
  private readonly values: GivenValues;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) {
    this.lengths = ListLengths.of(schema);
    this.weights = FieldWeights.of(schema);
    this.values = new GivenValues(operation);
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
    const field = this.fieldOf(parent, node.name.value);
    if (!field) return free;
    const length = this.lengths.of(parent, field);
    const given = length.slicing.map((path) => this.values.at(path, node, field));
    if (length.requiresOne)
      this.choose(node, `${parent.name}.${field.name}`, { names: length.slicing, given });
    const usual = length.slicing.map((path) => byDefault(path, field));
    const size = sizeOf(length, given, usual);
    const type = getNamedType(field.type);
    const inside =
      node.selectionSet && isCompositeType(type)
        ? this.ofSet(
            node.selectionSet,
            type,
            length.ofPage.length > 0 ? { lists: length.ofPage, size } : noPage,
          )
        : free;
    const weight = this.weights.of(parent, field);
    const ofArguments = this.weights.ofArguments(parent, field, node, this.values);
    const times = isListType(getNullableType(field.type)) ? listSize(field.name, length, size, page) : 1;
    if (ofArguments === free && weight >= 0) return multiply(times, add(fixed(weight), inside));
    return add(atLeastNothing(add(multiply(times, fixed(weight)), ofArguments)), multiply(times, inside));
  }

  private choose(node: FieldNode, place: string, choices: Omit<SlicingChoice, "place">): void {
    const choice = { place, ...choices };
    if (isToBeChecked(choice)) this.choices.set(node, choice);
  }

  private fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return "getFields" in parent ? parent.getFields()[name] : undefined;
  }
}

/** How long a list is: as its page says, or as it says itself. What says the size of lists below says nothing of its own. */
function listSize(name: string, { slicing, ofPage }: ListLength, size: Size, page: PageSize): Size {
  if (slicing.length === 0 && page.lists.includes(name)) return page.size;
  return ofPage.length > 0 ? usualSize : size;
}
