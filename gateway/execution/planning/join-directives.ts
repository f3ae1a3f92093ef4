import { Kind, type ConstDirectiveNode, type ConstValueNode } from "graphql";

/** The value that a directive of a supergraph gives an argument; undefined where it gives none. */
export function argumentOf(
  { arguments: given }: ConstDirectiveNode,
  wanted: string,
): ConstValueNode | undefined {
  return given?.find(({ name }) => name.value === wanted)?.value;
}

/** The same for a text. */
export function stringOf(directive: ConstDirectiveNode, wanted: string): string | undefined {
  const value = argumentOf(directive, wanted);
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** The subgraph that a directive of a supergraph is about, as these directives name it. */
export function graphOf(directive: ConstDirectiveNode): string | undefined {
  const graph = argumentOf(directive, "graph");
  return graph?.kind === Kind.ENUM ? graph.value : undefined;
}
