import {
  Kind,
  isAbstractType,
  typeFromAST,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** The fields of one object, by the key under which they answer, in the order in which they are asked. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** What fields are collected from, besides the selections. */
export interface Selected {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The value of each variable that a @skip or @include names. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** The names of the variables by which a document's @skip and @include decide. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (node) => {
      const value = isCondition(node) ? node.arguments?.[0]?.value : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Gathers what is selected of an object type, through all fragments that apply to it. */
export function collectFields(
  selected: Selected,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): CollectedFields {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const gather = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(selected, selection.directives)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else fields.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (appliesTo(selected.schema, selection.typeCondition, type)) {
          gather(selection.selectionSet.selections);
        }
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = selected.fragments.get(selection.name.value);
        if (fragment && appliesTo(selected.schema, fragment.typeCondition, type)) {
          gather(fragment.selectionSet.selections);
        }
      }
    }
  };
  for (const { selections } of selectionSets) gather(selections);
  return fields;
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === "skip" || name.value === "include";
}

function isIncluded({ conditions }: Selected, directives: readonly DirectiveNode[] = []): boolean {
  return directives.filter(isCondition).every((directive) => {
    const value = directive.arguments?.[0]?.value;
    const holds =
      value?.kind === Kind.VARIABLE
        ? conditions[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    return holds === (directive.name.value === "include");
  });
}

function appliesTo(
  schema: GraphQLSchema,
  condition: FragmentDefinitionNode["typeCondition"] | undefined,
  type: GraphQLObjectType,
): boolean {
  if (!condition) return true;
  const named = typeFromAST(schema, condition);
  return named === type || (isAbstractType(named) && schema.isSubType(named, type));
}
