import type { FetchNode, PlanNode, QueryPlanSelectionNode } from "@apollo/query-planner";
import { Kind, parse, print, visit, type ArgumentNode, type DocumentNode, type FieldNode } from "graphql";
import { mapFetches } from "./map-fetches";

/** A field as some `@requires` asks for it. */
export interface RequiredField {
  readonly name: string;
  readonly arguments: readonly ArgumentNode[];
}

/** Fields that are required and take arguments, by the names of the fields that stand in for them while a plan is made. */
export type RequiredFields = ReadonlyMap<string, RequiredField>;

/** Puts fields with their arguments back where a plan has those that stand in for them, whose names become aliases. */
export function restoreRequired(node: PlanNode, required: RequiredFields): PlanNode {
  return mapFetches(node, (one) =>
    one.kind === "Flatten"
      ? { ...one, node: restoreInFetch(one.node, required) }
      : restoreInFetch(one, required),
  );
}

function restoreInFetch(node: FetchNode, required: RequiredFields): FetchNode {
  const { operationDocumentNode: _, ...own } = node;
  const document: DocumentNode = visit(parse(node.operation, { noLocation: true }), {
    [Kind.FIELD]: (field) => restoreField(field, required),
  });
  const { requires } = node;
  const operation = print(document);
  return requires ? { ...own, operation, requires: restoreNodes(requires, required) } : { ...own, operation };
}

function restoreField(field: FieldNode, required: RequiredFields): FieldNode | undefined {
  const meant = required.get(field.name.value);
  if (!meant) return undefined;
  return {
    ...field,
    alias: field.alias ?? field.name,
    name: { kind: Kind.NAME, value: meant.name },
    arguments: meant.arguments,
  };
}

function restoreNodes(
  nodes: readonly QueryPlanSelectionNode[],
  required: RequiredFields,
): QueryPlanSelectionNode[] {
  return nodes.map((node) => {
    if (node.kind === "InlineFragment")
      return { ...node, selections: restoreNodes(node.selections, required) };
    const below = node.selections ? { selections: restoreNodes(node.selections, required) } : {};
    const meant = required.get(node.name);
    return meant
      ? { ...node, alias: node.alias ?? node.name, name: meant.name, ...below }
      : { ...node, ...below };
  });
}
