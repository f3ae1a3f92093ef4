import type * as apolloGraph from "./apollo-graph";

/**
 * Loads Apollo's gateway, when it is first asked for. It is two thirds of the modules of a process that serves, and most
 * never run it (docs/decisions/0016-plans-compiled.md).
 */
export function loadApolloGraph(): typeof apolloGraph {
  // Not `import()`: what is loaded is CommonJS, and so the tests load it as the processes do.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  return require("./apollo-graph") as typeof apolloGraph;
}
