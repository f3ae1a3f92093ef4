import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  OperationTypeNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { strictest, type CachePolicy } from "../../graphql/cache-policy";
import { defaultMaxAgeOf, hintOf } from "./cache-control";

/**
 * How long the answer of an operation may be kept, and for whom, by what its schema says of all that is selected: the
 * least that anything allows. An interface allows what all of its types do, since any of them may come; what @skip and
 * @include leave out counts too. Undefined for an operation that may not be kept.
 */
export function operationPolicy(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): CachePolicy | undefined {
  const root = schema.getQueryType();
  if (!root || operation.operation !== OperationTypeNode.QUERY) return undefined;
  const walk = new PolicyWalk(schema, root, fragments);
  walk.ofSelections(root, operation.selectionSet);
  return walk.policy.maxAge > 0 && Number.isFinite(walk.policy.maxAge) ? walk.policy : undefined;
}

class PolicyWalk {
  policy: CachePolicy = { maxAge: Infinity, isPrivate: false };
  private readonly defaultMaxAge: number;
  private readonly spread = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly root: GraphQLObjectType,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {
    this.defaultMaxAge = defaultMaxAgeOf(schema);
  }

  ofSelections(parent: GraphQLCompositeType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) this.ofField(parent, selection);
      else this.ofFragment(parent, selection);
    }
  }

  private ofFragment(parent: GraphQLCompositeType, selection: Exclude<SelectionNode, FieldNode>): void {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (this.spread.has(selection.name.value)) return;
      this.spread.add(selection.name.value);
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
    if (!fragment) return;
    const condition = fragment.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
    const type = isCompositeType(condition) ? condition : parent;
    // Entities are any of the schema's: which are asked for, only the fragments on them tell.
    if (parent.name === "_Entity") this.ofType(type, true);
    this.ofSelections(type, fragment.selectionSet);
  }

  private ofField(parent: GraphQLCompositeType, node: FieldNode): void {
    const definitions = this.definitionsOf(parent, node.name.value);
    for (const definition of definitions) this.ofDefinition(parent, definition);
    const [first] = definitions;
    const type = first && getNamedType(first.type);
    if (isCompositeType(type) && node.selectionSet) this.ofSelections(type, node.selectionSet);
  }

  private ofDefinition(parent: GraphQLCompositeType, definition: GraphQLField<unknown, unknown>): void {
    const { maxAge, isPrivate = false, inheritMaxAge = false } = hintOf(definition);
    const type = getNamedType(definition.type);
    this.restrict({ maxAge: maxAge ?? Infinity, isPrivate });
    if (type.name === "_Entity") return;
    const isOfItsOwn = maxAge === undefined && !inheritMaxAge;
    if (isCompositeType(type)) this.ofType(type, isOfItsOwn);
    else if (parent === this.root && isOfItsOwn)
      this.restrict({ maxAge: this.defaultMaxAge, isPrivate: false });
  }

  private ofType(type: GraphQLCompositeType, withAge: boolean): void {
    const declared = hintOf(type);
    for (const object of this.objectsOf(type)) {
      const hint = { ...declared, ...hintOf(object) };
      const isPrivate = declared.isPrivate === true || hint.isPrivate === true;
      this.restrict({ maxAge: withAge ? (hint.maxAge ?? this.defaultMaxAge) : Infinity, isPrivate });
    }
  }

  private definitionsOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown>[] {
    const types = new Set([parent, ...this.objectsOf(parent)]);
    return [...types].flatMap((type) => ("getFields" in type ? (type.getFields()[name] ?? []) : []));
  }

  private objectsOf(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
  }

  private restrict(policy: CachePolicy): void {
    this.policy = strictest(this.policy, policy);
  }
}
