import { composeServices } from "@apollo/composition";
import { Kind, lexicographicSortSchema, parse, printSchema, visit, type DocumentNode } from "graphql";
import type { EmittedSubgraph } from "./emit-subgraphs";

/** What composition gives: the two texts, or everything that stands in its way, hints among it. */
export interface Composition {
  readonly supergraph: string;
  readonly api: string;
  readonly faults: readonly string[];
}

/** Composes subgraphs with Apollo's composition. A hint counts as a fault: it is a schema that says two things. */
export function compose(subgraphs: readonly EmittedSubgraph[]): Composition {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
  const result = composeServices(services);
  if (result.errors) return { supergraph: "", api: "", faults: result.errors.map(({ message }) => message) };
  const ofDirectives = typesOfDirectives(services.map(({ typeDefs }) => typeDefs));
  return {
    supergraph: `${result.supergraphSdl.trim()}\n`,
    api: `${printSchema(lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema()))}\n`,
    faults: result.hints
      .filter(
        ({ definition, coordinate }) => definition.code !== unusedEnum || !ofDirectives.has(coordinate ?? ""),
      )
      .map(({ definition, message }) => `${definition.code}: ${message}`),
  };
}

const unusedEnum = "UNUSED_ENUM_TYPE";

/** The types of directives' arguments. Composition does not see that a directive uses them. */
function typesOfDirectives(documents: readonly DocumentNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const document of documents) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.DIRECTIVE_DEFINITION) continue;
      visit(definition, { [Kind.NAMED_TYPE]: ({ name }) => void names.add(name.value) });
    }
  }
  return names;
}
