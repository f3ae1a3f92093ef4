import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import {
  collectFields,
  fitsType,
  isCondition,
  isIncluded,
  type Conditions,
} from "../../../platform/graphql/collect-fields";
import type { ClientOperation } from "./client-operation";
import type { InternalNames } from "./internal-names";

/** What a client asks, and what has to be known to plan it. */
export interface PlannedOperation {
  readonly client: ClientOperation;
  readonly conditions: Conditions;
  readonly names: InternalNames;
  readonly schema: GraphQLSchema;
  /** Interfaces that some subgraph knows as one object. */
  readonly interfaceObjects: ReadonlySet<string>;
  /** Interfaces of which some field provides fields. */
  readonly providedInterfaces: ReadonlySet<string>;
}

type Maybe<Type> = Type | null | undefined;

const introspection = new Set(["__schema", "__type"]);
const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/** Taken apart by type, an operation has more selections than it may. */
export class TooManyParts extends Error {}

/**
 * Rewrites selections for the planner. Those on interfaces are taken apart by type, as long as they do not become too
 * many: an interface that several subgraphs resolve doubles the plans to weigh, each time it is selected.
 */
export class SelectionRewriter {
  private readonly reached = new Set<string>();
  private fields = 0;

  constructor(
    private readonly planned: PlannedOperation,
    /** 0 takes apart only what the planner cannot do otherwise. */
    private readonly mostParted: number,
  ) {}

  /** What a selection set asks of an object of a type, its fragments taken apart. */
  ofType(set: SelectionSetNode, type: Maybe<GraphQLObjectType>): SelectionNode[] {
    const { client, conditions, schema } = this.planned;
    const { fragments } = client;
    const fits = (condition: string) => !type || fitsType(schema, type, condition);
    return [...collectFields([set], { fragments, conditions, fits }).values()].flatMap((fields) =>
      fields.flatMap((field) => this.selection(field, type)),
    );
  }

  /** The fragments that are spread, rewritten; those that they spread themselves are reached on the way. */
  reachedFragments(
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ): readonly FragmentDefinitionNode[] {
    const rewritten: FragmentDefinitionNode[] = [];
    for (const name of this.reached) {
      const fragment = fragments.get(name);
      if (!fragment) continue;
      const type = this.planned.schema.getType(fragment.typeCondition.name.value);
      const selectionSet = this.set(fragment.selectionSet, isCompositeType(type) ? type : undefined);
      rewritten.push({ ...fragment, selectionSet });
    }
    return rewritten;
  }

  /** What is left empty still has to be there or not, which the name of its type tells. */
  private set(set: SelectionSetNode, type: Maybe<GraphQLCompositeType>): SelectionSetNode {
    const selections = this.selections(set, type);
    const isAsked = selections.length === 0 || (selections[0] !== typename && this.isTypeAsked(type));
    return { ...set, selections: isAsked ? [typename, ...selections] : selections };
  }

  /**
   * Whether an object has to tell its type. A subgraph that knows only one of the types that may stand at a place would not be asked.
   * Of an interface that a subgraph knows as one object its owner would have to be asked, too.
   */
  private isTypeAsked(type: Maybe<GraphQLCompositeType>): boolean {
    return isAbstractType(type) && !this.planned.interfaceObjects.has(type.name);
  }

  private selections(set: SelectionSetNode, type: Maybe<GraphQLCompositeType>): SelectionNode[] {
    if (type && this.isToBeParted(set, type)) return this.byType(set, type);
    return set.selections.flatMap((selection) =>
      isIncluded(selection, this.planned.conditions) ? this.selection(selection, type) : [],
    );
  }

  private selection(selection: SelectionNode, type: Maybe<GraphQLCompositeType>): SelectionNode[] {
    const directives = withoutConditions(selection.directives);
    switch (selection.kind) {
      case Kind.FIELD:
        return introspection.has(selection.name.value) ? [] : [this.field(selection, type, directives)];
      case Kind.FRAGMENT_SPREAD: {
        const fragment = this.planned.client.fragments.get(selection.name.value);
        if (fragment && !this.canFit(type, fragment.typeCondition)) return [];
        this.reached.add(selection.name.value);
        return [{ ...selection, directives }];
      }
      case Kind.INLINE_FRAGMENT: {
        if (!this.canFit(type, selection.typeCondition)) return [];
        const condition =
          selection.typeCondition && this.planned.schema.getType(selection.typeCondition.name.value);
        const selections = this.selections(
          selection.selectionSet,
          isCompositeType(condition) ? condition : type,
        );
        if (selections.length === 0) return [];
        return [{ ...selection, directives, selectionSet: { ...selection.selectionSet, selections } }];
      }
    }
  }

  /**
   * Whether anything of a type can be what a fragment is for. Of an interface that is taken apart, a field can be narrower in one of
   * its types than what the client's fragment is for.
   */
  private canFit(type: Maybe<GraphQLCompositeType>, typeCondition: NamedTypeNode | undefined): boolean {
    const { schema } = this.planned;
    const condition = typeCondition && schema.getType(typeCondition.name.value);
    return !type || !isCompositeType(condition) || doTypesOverlap(schema, type, condition);
  }

  private field(
    field: FieldNode,
    type: Maybe<GraphQLCompositeType>,
    directives: readonly DirectiveNode[],
  ): FieldNode {
    this.fields += 1;
    if (this.mostParted > 0 && this.fields > this.mostParted) throw new TooManyParts();
    const name = this.planned.names.of(field);
    const { alias: _, ...own } = field;
    const renamed =
      name === field.name.value ? own : { ...own, alias: { kind: Kind.NAME, value: name } as const };
    if (!field.selectionSet) return { ...renamed, directives };
    const declared = type && "getFields" in type ? type.getFields()[field.name.value]?.type : undefined;
    const named = declared && getNamedType(declared);
    return {
      ...renamed,
      directives,
      selectionSet: this.set(field.selectionSet, isCompositeType(named) ? named : null),
    };
  }

  /**
   * Whether a selection is parted by type. It has to be on an interface that a subgraph knows as one object: the planner
   * mixes what fragments need up with what the whole interface needs, or fails.
   */
  private isToBeParted(set: SelectionSetNode, type: GraphQLCompositeType): boolean {
    const { interfaceObjects, providedInterfaces } = this.planned;
    if (!isInterfaceType(type)) return false;
    if (interfaceObjects.has(type.name)) return set.selections.some(({ kind }) => kind !== Kind.FIELD);
    return this.mostParted > 0 && !providedInterfaces.has(type.name);
  }

  private byType(set: SelectionSetNode, type: GraphQLCompositeType): SelectionNode[] {
    if (!isAbstractType(type)) return [];
    const { schema, interfaceObjects } = this.planned;
    // What is asked of all of them its subgraph can tell, whatever they are; and also when nobody tells what they are.
    const [ofAll, ofSome] = interfaceObjects.has(type.name) ? this.apart(set, type) : [[], [set]];
    const common = ofAll.flatMap((field) => this.selection(field, type));
    if (ofSome.length === 0) return common;
    const fragments = schema.getPossibleTypes(type).map((one): InlineFragmentNode => {
      const selections = ofSome.flatMap((part) => this.ofType(part, one));
      return {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: one.name } },
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: selections.length > 0 ? selections : [typename],
        },
      };
    });
    return [typename, ...common, ...fragments];
  }

  /** The fields that a selection asks of whatever is of a type, and what it asks of some of its types. */
  private apart(set: SelectionSetNode, type: GraphQLCompositeType): [FieldNode[], SelectionSetNode[]] {
    const { client, conditions } = this.planned;
    const fields: FieldNode[] = [];
    const others: SelectionNode[] = [];
    const take = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (!isIncluded(selection, conditions)) continue;
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? client.fragments.get(selection.name.value) : selection;
        if (fragment?.kind === Kind.FIELD) fields.push(fragment);
        else if (fragment && (fragment.typeCondition?.name.value ?? type.name) === type.name)
          take(fragment.selectionSet);
        else others.push(selection);
      }
    };
    take(set);
    return [fields, others.length > 0 ? [{ ...set, selections: others }] : []];
  }
}

function withoutConditions(directives: readonly DirectiveNode[] = []): readonly DirectiveNode[] {
  return directives.filter((directive) => !isCondition(directive));
}
