import type { FetchNode, PlanNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import {
  Kind,
  parse,
  print,
  visit,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";
import type { FieldNeeds } from "./field-needs";
import { mapFetches, type EntityNode } from "./map-fetches";
import type { RequiredFields } from "./required-fields";

/**
 * Splits fetches whose fields require one field with different arguments: an entity is sent to a subgraph with one value for it. It
 * works on plans in which the stand-ins are not put back yet.
 */
export class ConflictSplitter {
  constructor(
    private readonly required: RequiredFields,
    private readonly needs: FieldNeeds,
  ) {}

  split(node: PlanNode): PlanNode {
    return mapFetches(node, (one) => (one.kind === "Flatten" ? this.splitFetch(one) : one));
  }

  private splitFetch(node: EntityNode): PlanNode {
    const fetch = node.node;
    if (!this.conflict(new Set(fieldsIn(fetch.requires ?? [])))) return node;
    const [operation] = parse(fetch.operation, { noLocation: true }).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return node;
    const groups = this.groupsOf(operation, fetch.serviceName);
    const nodes = groups.map((group): PlanNode => ({
      ...node,
      node: this.only(group, fetch, operation, group === groups[0]),
    }));
    return { kind: "Parallel", nodes };
  }

  /** What can be asked at once: the stand-ins of each group are of different fields. */
  private groupsOf(operation: OperationDefinitionNode, subgraph: string): ReadonlySet<string>[] {
    const groups: Set<string>[] = [];
    for (const needed of this.neededBy(operation, subgraph)) {
      const fitting = groups.find((group) => !this.conflict(new Set([...group, ...needed])));
      const group = fitting ?? groups[groups.push(new Set()) - 1];
      needed.forEach((standIn) => group?.add(standIn));
    }
    return groups;
  }

  private neededBy(operation: OperationDefinitionNode, subgraph: string): ReadonlySet<string>[] {
    const found: ReadonlySet<string>[] = [];
    forEachField(operation, (field, type) => {
      const needed = this.needsOf(subgraph, type, field);
      if (needed.size > 0) found.push(needed);
    });
    return found;
  }

  private needsOf(subgraph: string, type: string, field: FieldNode): ReadonlySet<string> {
    const names = this.needs.get(`${subgraph} ${type}.${field.name.value}`)?.names ?? [];
    return new Set([...names].filter((name) => this.required.has(name)));
  }

  private conflict(standIns: ReadonlySet<string>): boolean {
    const names = [...standIns].flatMap((standIn) => this.required.get(standIn)?.name ?? []);
    return new Set(names).size < names.length;
  }

  /** A fetch of the fields of one group; what requires nothing goes with the first. */
  private only(
    group: ReadonlySet<string>,
    fetch: FetchNode,
    operation: OperationDefinitionNode,
    isFirst: boolean,
  ): FetchNode {
    const { operationDocumentNode: _, ...own } = fetch;
    const isMeant = (field: FieldNode, type: string) => {
      const needed = this.needsOf(fetch.serviceName, type, field);
      return needed.size === 0 ? isFirst : [...needed].every((standIn) => group.has(standIn));
    };
    const selected = onlyFields(operation, isMeant);
    const used = variablesIn(selected);
    const asked = {
      ...selected,
      variableDefinitions: selected.variableDefinitions?.filter(({ variable }) =>
        used.has(variable.name.value),
      ),
    };
    return {
      ...own,
      operation: print(asked),
      variableUsages: fetch.variableUsages?.filter((name) => used.has(name)) ?? [],
      requires: this.onlyRequired(fetch.requires ?? [], group),
    };
  }

  private onlyRequired(
    nodes: readonly QueryPlanSelectionNode[],
    group: ReadonlySet<string>,
  ): QueryPlanSelectionNode[] {
    return nodes.flatMap((node): QueryPlanSelectionNode[] => {
      if (node.kind === "Field" && this.required.has(node.name) && !group.has(node.name)) return [];
      if (!node.selections) return [node];
      const selections = this.onlyRequired(node.selections, group);
      return selections.length > 0 ? [{ ...node, selections }] : [];
    });
  }
}

function fieldsIn(nodes: readonly QueryPlanSelectionNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.kind === "Field" ? [node.name] : []),
    ...fieldsIn(node.selections ?? []),
  ]);
}

/** Each field that is asked of entities, with the type that it is asked of. */
function forEachField(
  operation: OperationDefinitionNode,
  tell: (field: FieldNode, type: string) => void,
): void {
  onlyFields(operation, (field, type) => {
    tell(field, type);
    return true;
  });
}

/** The operation with some of the fields that it asks of entities. */
function onlyFields(
  operation: OperationDefinitionNode,
  isMeant: (field: FieldNode, type: string) => boolean,
): OperationDefinitionNode {
  const within = (selections: readonly SelectionNode[], type: string): SelectionNode[] =>
    selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return isMeant(selection, type) ? [selection] : [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      const inner = within(selection.selectionSet.selections, selection.typeCondition?.name.value ?? type);
      return inner.length > 0
        ? [{ ...selection, selectionSet: { ...selection.selectionSet, selections: inner } }]
        : [];
    });
  const [entities] = operation.selectionSet.selections;
  if (entities?.kind !== Kind.FIELD || !entities.selectionSet) return operation;
  const selections = within(entities.selectionSet.selections, "");
  const filtered: FieldNode = { ...entities, selectionSet: { ...entities.selectionSet, selections } };
  return { ...operation, selectionSet: { ...operation.selectionSet, selections: [filtered] } };
}

function variablesIn({ selectionSet }: OperationDefinitionNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(selectionSet, { [Kind.VARIABLE]: ({ name }) => void used.add(name.value) });
  return used;
}
