import { Kind, visit, type DirectiveNode, type DocumentNode, type SelectionNode } from "graphql";

/** Which of the variables in `@skip` and `@include` are true, in one request. */
export type Conditions = ReadonlyMap<string, boolean>;

const directives = ["skip", "include"];

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

/** Whether a selection takes part. */
export function isIncluded({ directives: given }: SelectionNode, conditions: Conditions): boolean {
  return !given?.some((directive) => {
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
export function isCondition(directive: DirectiveNode): boolean {
  return directives.includes(directive.name.value);
}

function conditionOf(directive: DirectiveNode) {
  if (!isCondition(directive)) return undefined;
  return directive.arguments?.find(({ name }) => name.value === "if")?.value;
}
