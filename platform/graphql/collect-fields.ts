import {
  isAbstractType,
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** The fields of one object by the names under which they answer, in the order of GraphQL's specification. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** Which of the variables in `@skip` and `@include` are true, in one request. */
export type Conditions = ReadonlyMap<string, boolean>;

/** What fields are collected from, besides the selections. */
export interface Collecting {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Conditions;
  /** Whether an object of the type at hand is one that a fragment is for, by the name of the fragment's type. */
  readonly fits: (condition: string) => boolean;
}

/** Collects what some selection sets ask of an object, as GraphQL's `CollectFields` does. */
export function collectFields(
  sets: readonly SelectionSetNode[],
  { fragments, conditions, fits }: Collecting,
): CollectedFields {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const known = fields.get(name);
        if (known) known.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        if (condition === undefined || fits(condition)) collect(selection.selectionSet);
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment && fits(fragment.typeCondition.name.value)) collect(fragment.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  return fields;
}

/** Whether what is of a type is one that a fragment on another is for. */
export function fitsType(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
  condition: string,
): boolean {
  if (condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}

/** The variables that decide what a document selects. An operation is compiled once for each of their combinations. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    [Kind.DIRECTIVE]: (directive) => {
      const condition = conditionOf(directive);
      if (condition?.kind === Kind.VARIABLE) names.add(condition.name.value);
    },
  });
  return [...names];
}

/** What some of those variables decide, by the values of one request. */
export function conditionsOf(
  names: readonly string[],
  variables: Readonly<Record<string, unknown>>,
): Conditions {
  return new Map(names.map((name) => [name, variables[name] === true]));
}

/** Whether a selection takes part. */
export function isIncluded({ directives }: SelectionNode, conditions: Conditions): boolean {
  return !directives?.some((directive) => {
    const condition = conditionOf(directive);
    if (!condition) return false;
    const value =
      condition.kind === Kind.VARIABLE
        ? conditions.get(condition.name.value) === true
        : condition.kind === Kind.BOOLEAN && condition.value;
    return directive.name.value === "skip" ? value : !value;
  });
}

/** Whether a directive is one of those that `isIncluded` decides. */
export function isCondition({ name }: DirectiveNode): boolean {
  return name.value === "skip" || name.value === "include";
}

function conditionOf(directive: DirectiveNode) {
  if (!isCondition(directive)) return undefined;
  return directive.arguments?.find(({ name }) => name.value === "if")?.value;
}
