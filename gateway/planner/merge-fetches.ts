import type { FetchNode, FlattenNode, PlanNode } from "@apollo/query-planner";
import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";

/** A fetch of entities at a place of the answer. */
type EntityNode = FlattenNode & { readonly node: FetchNode };

/**
 * Joins what a plan asks one subgraph about one place of the answer, when the entities of different types that stand
 * there were found by different subgraphs. One request, and one statement for each table, take the place of several.
 * `isAbstract` tells types whose fragments may overlap.
 */
export function mergeFetches(node: PlanNode, isAbstract: (typeName: string) => boolean): PlanNode {
  if (node.kind === "Sequence") {
    return { ...node, nodes: node.nodes.map((one) => mergeFetches(one, isAbstract)) };
  }
  if (node.kind !== "Parallel") return node;
  const lanes = node.nodes
    .map((one) => mergeFetches(one, isAbstract))
    .map((one) => (one.kind === "Sequence" ? one.nodes : [one]));
  const stages = Array.from({ length: Math.max(...lanes.map(({ length }) => length)) }, (_, at) =>
    lanes.flatMap((lane) => atOnce(lane[at])),
  );
  const merged = stages.map((stage) => mergeStage(stage, isAbstract));
  if (merged.every((stage, at) => stage.length === stages[at]?.length))
    return inParallel(lanes.map(inSequence));
  return inSequence(merged.map((stage) => mergeFetches(inParallel(stage), isAbstract)));
}

function atOnce(node: PlanNode | undefined): readonly PlanNode[] {
  if (!node) return [];
  return node.kind === "Parallel" ? node.nodes : [node];
}

function inSequence(nodes: readonly PlanNode[]): PlanNode {
  const [first, ...others] = nodes;
  return first && others.length === 0 ? first : { kind: "Sequence", nodes: [...nodes] };
}

function inParallel(nodes: readonly PlanNode[]): PlanNode {
  const [first, ...others] = nodes;
  return first && others.length === 0 ? first : { kind: "Parallel", nodes: [...nodes] };
}

function mergeStage(nodes: readonly PlanNode[], isAbstract: (typeName: string) => boolean): PlanNode[] {
  const merged: PlanNode[] = [];
  for (const node of nodes) {
    const at = merged.findIndex(
      (other) => isEntityNode(other) && isEntityNode(node) && fit(other, node, isAbstract),
    );
    const other = merged[at];
    if (other && isEntityNode(other) && isEntityNode(node)) merged[at] = join(other, node);
    else merged.push(node);
  }
  return merged;
}

function isEntityNode(node: PlanNode): node is EntityNode {
  return node.kind === "Flatten" && node.node.kind === "Fetch" && node.node.requires !== undefined;
}

/** Whether two fetches ask one subgraph about one place, each about types of its own. */
function fit(one: EntityNode, other: EntityNode, isAbstract: (typeName: string) => boolean): boolean {
  if (one.node.serviceName !== other.node.serviceName || one.path.join() !== other.path.join()) return false;
  if ([one, other].some(({ node }) => node.outputRewrites ?? node.contextRewrites)) return false;
  const [types, others] = [typesOf(one), typesOf(other)];
  if (!types || !others) return false;
  return ![...types, ...others].some(isAbstract) && !types.some((type) => others.includes(type));
}

/** The types that a fetch has fragments for; null when it is not made of fragments only. */
function typesOf({ node }: EntityNode): readonly string[] | null {
  const conditions = entitySelections(operationOf(node)).map((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined,
  );
  return conditions.every((condition) => condition !== undefined) ? conditions : null;
}

function join(one: EntityNode, other: EntityNode): EntityNode {
  const [operation, added] = [operationOf(one.node), operationOf(other.node)];
  const variables = [...(operation.variableDefinitions ?? []), ...(added.variableDefinitions ?? [])];
  const byName = new Map(variables.map((definition) => [definition.variable.name.value, definition]));
  const joined: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: [...byName.values()],
    selectionSet: {
      ...operation.selectionSet,
      selections: operation.selectionSet.selections.map((selection) =>
        selection.kind === Kind.FIELD && selection.selectionSet
          ? {
              ...selection,
              selectionSet: {
                ...selection.selectionSet,
                selections: [...selection.selectionSet.selections, ...entitySelections(added)],
              },
            }
          : selection,
      ),
    },
  };
  const rewrites = [...(one.node.inputRewrites ?? []), ...(other.node.inputRewrites ?? [])];
  const node: FetchNode = {
    ...one.node,
    operation: print({ kind: Kind.DOCUMENT, definitions: [joined] }),
    variableUsages: [...new Set([...(one.node.variableUsages ?? []), ...(other.node.variableUsages ?? [])])],
    requires: [...(one.node.requires ?? []), ...(other.node.requires ?? [])],
    ...(rewrites.length > 0 ? { inputRewrites: rewrites } : {}),
  };
  return { ...one, node };
}

function operationOf({ operation }: FetchNode): OperationDefinitionNode {
  const [first, ...fragments] = parse(operation, { noLocation: true }).definitions;
  if (first?.kind !== Kind.OPERATION_DEFINITION || fragments.length > 0) return nothing;
  return first;
}

/** Stands for a fetch that is not one operation alone; it has no fragments to be joined. */
const nothing: OperationDefinitionNode = {
  kind: Kind.OPERATION_DEFINITION,
  operation: OperationTypeNode.QUERY,
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "" } }],
  },
};

/** What is asked of `_entities`. */
function entitySelections({ selectionSet }: OperationDefinitionNode): readonly SelectionNode[] {
  const [entities] = selectionSet.selections;
  return entities?.kind === Kind.FIELD && entities.selectionSet
    ? entities.selectionSet.selections
    : selectionSet.selections;
}
