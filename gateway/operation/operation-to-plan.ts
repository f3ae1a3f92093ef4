import {
  Kind,
  print,
  type DirectiveNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
  OperationTypeNode,
} from "graphql";
import type { ClientOperation } from "./client-operation";
import { isCondition, isIncluded, type Conditions } from "./conditions";
import type { InternalNames } from "./internal-names";

const introspection = new Set(["__schema", "__type"]);
const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } };

/**
 * What of a client's operation is planned, as text: without what `@skip` and `@include` leave out, without
 * introspection, which the gateway answers itself, and with our names for the client's aliases. Null when nothing is
 * left to fetch.
 */
export function operationToPlan(
  client: ClientOperation,
  conditions: Conditions,
  names: InternalNames,
): string | null {
  const { operation } = client;
  const reached = new Set<string>();
  const rewrite = new Rewriting(conditions, names, reached);
  const selections = rewrite.selections(operation.selectionSet).filter((selection) => !isTypename(selection));
  if (selections.length === 0) return null;
  const fragments = rewrite.reachedFragments(client);
  const body = [
    { ...operation.selectionSet, selections },
    ...fragments.map(({ selectionSet }) => selectionSet),
  ];
  const rewritten: OperationDefinitionNode = {
    ...operation,
    operation: operation.operation ?? OperationTypeNode.QUERY,
    directives: [],
    variableDefinitions: usedVariables(operation.variableDefinitions ?? [], body),
    selectionSet: { ...operation.selectionSet, selections },
  };
  return print({ kind: Kind.DOCUMENT, definitions: [rewritten, ...fragments] });
}

class Rewriting {
  constructor(
    private readonly conditions: Conditions,
    private readonly names: InternalNames,
    private readonly reached: Set<string>,
  ) {}

  selections(set: SelectionSetNode): SelectionNode[] {
    return set.selections.flatMap((selection) =>
      isIncluded(selection, this.conditions) ? this.selection(selection) : [],
    );
  }

  private selection(selection: SelectionNode): SelectionNode[] {
    const directives = withoutConditions(selection.directives);
    if (selection.kind === Kind.FIELD) {
      return introspection.has(selection.name.value) ? [] : [this.field(selection, directives)];
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      this.reached.add(selection.name.value);
      return [{ ...selection, directives }];
    }
    const selections = this.selections(selection.selectionSet);
    if (selections.length === 0) return [];
    return [{ ...selection, directives, selectionSet: { ...selection.selectionSet, selections } }];
  }

  private field(field: FieldNode, directives: readonly DirectiveNode[]): FieldNode {
    const name = this.names.of(field);
    const { alias: _, ...own } = field;
    const renamed =
      name === field.name.value ? own : { ...own, alias: { kind: Kind.NAME, value: name } as const };
    if (!field.selectionSet) return { ...renamed, directives };
    const inner = this.selections(field.selectionSet);
    // What is left empty still has to be there or not, which the name of its type tells.
    const selections = inner.length > 0 ? inner : [typename];
    return { ...renamed, directives, selectionSet: { ...field.selectionSet, selections } };
  }

  /** The fragments that are spread, rewritten; those that they spread themselves are reached on the way. */
  reachedFragments({ fragments }: ClientOperation) {
    const done = new Map<string, SelectionSetNode>();
    for (const name of this.reached) {
      const fragment = fragments.get(name);
      if (!fragment) continue;
      const inner = this.selections(fragment.selectionSet);
      done.set(name, { ...fragment.selectionSet, selections: inner.length > 0 ? inner : [typename] });
    }
    return [...done].flatMap(([name, selectionSet]) => {
      const fragment = fragments.get(name);
      return fragment ? [{ ...fragment, selectionSet }] : [];
    });
  }
}

function withoutConditions(directives: readonly DirectiveNode[] = []): readonly DirectiveNode[] {
  return directives.filter((directive) => !isCondition(directive));
}

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === "__typename";
}

function usedVariables(
  definitions: readonly VariableDefinitionNode[],
  body: readonly SelectionSetNode[],
): readonly VariableDefinitionNode[] {
  const used = new Set<string>();
  for (const set of body) visit(set, { [Kind.VARIABLE]: ({ name }) => void used.add(name.value) });
  return definitions.filter(({ variable }) => used.has(variable.name.value));
}
