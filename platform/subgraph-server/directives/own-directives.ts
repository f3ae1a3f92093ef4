import { Kind, parse } from "graphql";

/** Directives of a subgraph's own, which are composed into the supergraph. */
export interface OwnDirectives {
  /** Where they are specified, with the version last: `https://specs.example/access/v1.0`. */
  readonly url: string;
  /** Their definitions in GraphQL's own language, and those of types that only they use. */
  readonly definitions: string;
}

/** Declares directives in a subgraph: their definitions, their link, and that they are composed. */
export function declarationOf({ url, definitions }: OwnDirectives): string {
  const names = parse(definitions).definitions.flatMap((definition) =>
    definition.kind === Kind.DIRECTIVE_DEFINITION ? [`"@${definition.name.value}"`] : [],
  );
  const composed = names.map((name) => `@composeDirective(name: ${name})`).join(" ");
  return `
extend schema @link(url: ${JSON.stringify(url)}, import: [${names.join(", ")}]) ${composed}

${definitions}
`;
}
