import type { FetchNode, PlanNode } from "@apollo/query-planner";
import {
  Kind,
  print,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";

import { documentOfFetch } from "../fetching/fetched-selection";
import type { EntityNode } from "./map-fetches";

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
    const asked = askedBy(node);
    const at = merged.findIndex((other) => {
      const asksToo = asked && askedBy(other);
      return asksToo && fit(asksToo, asked, isAbstract);
    });
    const before = merged[at] && askedBy(merged[at]);
    if (before && asked) merged[at] = join(before, asked);
    else merged.push(node);
  }
  return merged;
}

/** A fetch of entities, taken apart: one operation, and in it a fragment for each type. */
interface AskedEntities {
  readonly node: EntityNode;
  readonly operation: OperationDefinitionNode;
  readonly entities: FieldNode;
  readonly fragments: readonly SelectionNode[];
  readonly types: readonly string[];
}

/** What a node asks of entities; null when it is no such fetch, or is made of more than fragments for types. */
function askedBy(node: PlanNode): AskedEntities | null {
  if (!isEntityNode(node)) return null;
  const [operation, ...others] = documentOfFetch(node.node).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) return null;
  const [entities] = operation.selectionSet.selections;
  if (entities?.kind !== Kind.FIELD || !entities.selectionSet) return null;
  const fragments = entities.selectionSet.selections;
  const types = fragments.flatMap((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT ? (selection.typeCondition?.name.value ?? []) : [],
  );
  return types.length === fragments.length ? { node, operation, entities, fragments, types } : null;
}

function isEntityNode(node: PlanNode): node is EntityNode {
  return node.kind === "Flatten" && node.node.kind === "Fetch" && node.node.requires !== undefined;
}

/** Whether two fetches ask one subgraph about one place, each about types of its own. */
function fit(one: AskedEntities, other: AskedEntities, isAbstract: (typeName: string) => boolean): boolean {
  const [fetch, otherFetch] = [one.node.node, other.node.node];
  if (fetch.serviceName !== otherFetch.serviceName || one.node.path.join() !== other.node.path.join())
    return false;
  if ([fetch, otherFetch].some((node) => node.outputRewrites ?? node.contextRewrites)) return false;
  if ([...one.types, ...other.types].some(isAbstract)) return false;
  return !one.types.some((type) => other.types.includes(type));
}

function join(one: AskedEntities, other: AskedEntities): EntityNode {
  const [fetch, otherFetch] = [one.node.node, other.node.node];
  const variables = [one, other].flatMap(({ operation }) => operation.variableDefinitions ?? []);
  const byName = new Map(variables.map((definition) => [definition.variable.name.value, definition]));
  const selections = [...one.fragments, ...other.fragments];
  const entities: FieldNode = { ...one.entities, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const operation: OperationDefinitionNode = {
    ...one.operation,
    variableDefinitions: [...byName.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [entities] },
  };
  const rewrites = [...(fetch.inputRewrites ?? []), ...(otherFetch.inputRewrites ?? [])];
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
  const node: FetchNode = {
    ...fetch,
    operation: print(document),
    operationDocumentNode: document,
    variableUsages: [...new Set([...(fetch.variableUsages ?? []), ...(otherFetch.variableUsages ?? [])])],
    requires: [...(fetch.requires ?? []), ...(otherFetch.requires ?? [])],
    ...(rewrites.length > 0 ? { inputRewrites: rewrites } : {}),
  };
  return { ...one.node, node };
}
