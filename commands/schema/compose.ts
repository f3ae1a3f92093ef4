import { composeServices } from "@apollo/composition";
import { lexicographicSortSchema, parse, printSchema } from "graphql";
import type { EmittedSubgraph } from "./emit-subgraphs";

/** What composition gives: the two texts, or everything that stands in its way, hints among it. */
export interface Composition {
  readonly supergraph: string;
  readonly api: string;
  readonly faults: readonly string[];
}

/** Composes subgraphs with Apollo's composition. A hint counts as a fault: it is a schema that says two things. */
export function compose(subgraphs: readonly EmittedSubgraph[]): Composition {
  const result = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (result.errors) return { supergraph: "", api: "", faults: result.errors.map(({ message }) => message) };
  return {
    supergraph: `${result.supergraphSdl.trim()}\n`,
    api: `${printSchema(lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema()))}\n`,
    faults: result.hints.map(({ definition, message }) => `${definition.code}: ${message}`),
  };
}
