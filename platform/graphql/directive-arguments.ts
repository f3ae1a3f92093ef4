import { Kind, type ConstDirectiveNode, type ConstValueNode } from "graphql";

// What a directive of a schema says in its arguments.

export function argumentsOf({
  arguments: given = [],
}: ConstDirectiveNode): ReadonlyMap<string, ConstValueNode> {
  return new Map(given.map(({ name, value }) => [name.value, value]));
}

export function textOf(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}

export function numberOf(value: ConstValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

/** A single value stands for a list of one. */
export function itemsOf(value: ConstValueNode | undefined): readonly ConstValueNode[] {
  if (!value) return [];
  return value.kind === Kind.LIST ? value.values : [value];
}
