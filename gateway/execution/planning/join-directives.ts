import { Kind, type ConstDirectiveNode } from "graphql";
import { argumentsOf, textOf } from "../../../platform/graphql/directive-arguments";

/** The text that a directive of a supergraph gives an argument; undefined where it gives none. */
export function stringOf(directive: ConstDirectiveNode, wanted: string): string | undefined {
  return textOf(argumentsOf(directive).get(wanted));
}

/** The subgraph that a directive of a supergraph is about, as these directives name it. */
export function graphOf(directive: ConstDirectiveNode): string | undefined {
  const graph = argumentsOf(directive).get("graph");
  return graph?.kind === Kind.ENUM ? graph.value : undefined;
}
