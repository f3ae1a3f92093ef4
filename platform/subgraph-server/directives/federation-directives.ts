import { BREAK, Kind, visit, type DocumentNode } from "graphql";

/** The version of the federation specification that subgraphs are written in. */
const federationUrl = "https://specs.apollo.dev/federation/v2.9";

/** The directives that it has. */
const federationDirectives = [
  "authenticated",
  "composeDirective",
  "context",
  "cost",
  "extends",
  "external",
  "fromContext",
  "inaccessible",
  "interfaceObject",
  "key",
  "listSize",
  "override",
  "policy",
  "provides",
  "requires",
  "requiresScopes",
  "shareable",
  "tag",
];

/**
 * The link of a subgraph to the federation specification. It takes what the subgraph uses under its own name, without
 * `federation__` before it, and no more: a directive that the subgraph declares itself may have the name of another.
 */
export function federationLink(document: DocumentNode): string {
  const used = federationDirectives.filter((name) => isUsed(document, name));
  const imports = used.map((name) => `"@${name}"`).join(", ");
  return `@link(url: "${federationUrl}", import: [${imports}])`;
}

/** Whether a document uses a directive, and does not define it. */
function isUsed(document: DocumentNode, name: string): boolean {
  const isDefined = document.definitions.some(
    (definition) => definition.kind === Kind.DIRECTIVE_DEFINITION && definition.name.value === name,
  );
  if (isDefined) return false;
  let found = false;
  visit(document, {
    Directive: (directive) => {
      if (directive.name.value !== name) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
