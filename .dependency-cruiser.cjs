const test = "(\\.test\\.tsx?$|/testkit/|^testing/|^tests/|^bench/)";
const sectorFolder = "^subgraphs/(?!sector/|awards/|mutations/)([^/]+)/";

/** Who may import whom. `$1` is the sector's folder that `from` has matched. */
module.exports = {
  forbidden: [
    {
      name: "platform-knows-no-domain",
      comment: "The platform serves any graph: it imports none of what is built on it.",
      severity: "error",
      from: { path: "^platform/" },
      to: { path: "^(subgraphs|gateway|generator|commands|web|data|schema|scripts)/" },
    },
    {
      name: "gateway-knows-no-subgraph",
      comment: "The gateway serves any supergraph; commands/ tells it what stands behind.",
      severity: "error",
      from: { path: "^gateway/" },
      to: { path: "^(subgraphs|generator|commands|web|scripts)/" },
    },
    {
      name: "subgraphs-know-no-gateway",
      severity: "error",
      from: { path: "^subgraphs/" },
      to: { path: "^(gateway|generator|commands|web|scripts)/" },
    },
    {
      name: "kit-knows-no-sector",
      comment: "The kit reads the list of sectors, never one of them, and nothing of awards.",
      severity: "error",
      from: { path: "^subgraphs/sector/" },
      to: {
        path: "^subgraphs/",
        pathNot:
          "^subgraphs/(sector/|mutations/|files/|access-policy\\.ts$|write-policy\\.ts$|sectors\\.ts$|sector-code\\.ts$|unit-kind\\.ts$|graph-description\\.ts$|search-spelling\\.ts$|short-forms\\.ts$|shared-record-types\\.ts$)",
      },
    },
    {
      name: "list-of-sectors-names-definitions-only",
      comment: "Every process reads this list, so it must not pull in a sector's classes.",
      severity: "error",
      from: { path: "^subgraphs/sectors\\.ts$" },
      to: { pathNot: "^subgraphs/[^/]+/definition\\.ts$" },
    },
    {
      name: "sector-codes-come-from-the-list",
      severity: "error",
      from: { path: "^subgraphs/sector-code\\.ts$" },
      to: {
        path: "^(subgraphs|platform)/",
        pathNot: "^(subgraphs/sectors\\.ts|platform/graphql/described-enum\\.ts)$",
      },
    },
    {
      name: "policy-knows-no-subgraph",
      comment:
        "Every subgraph is decided on by the same table, which names their fields and nothing of their code.",
      severity: "error",
      from: { path: "^subgraphs/access-policy\\.ts$" },
      to: { path: "^subgraphs/", pathNot: "^subgraphs/access-policy\\.texts\\.ts$" },
    },
    {
      name: "sector-is-made-from-the-kit",
      comment:
        "A sector's folder imports itself, the kit and the platform; no other sector, and nothing of awards.",
      severity: "error",
      from: { path: sectorFolder },
      to: { path: "^subgraphs/", pathNot: "^subgraphs/(sector|$1)/" },
    },
    {
      name: "definition-imports-types-only",
      comment: "A sector's definition is read by every process: it brings no code along.",
      severity: "error",
      from: { path: "^subgraphs/[^/]+/definition\\.ts$" },
      to: { dependencyTypesNot: ["type-only"] },
    },
    {
      name: "definition-knows-the-shape-of-a-definition",
      severity: "error",
      from: { path: "^subgraphs/[^/]+/definition\\.ts$" },
      to: { pathNot: "^subgraphs/sector/definition\\.ts$" },
    },
    {
      name: "awards-knows-no-sector",
      comment:
        "Awards makes its stubs of the sectors' types from their list, and tells how values of the kit's enums are shown.",
      severity: "error",
      from: { path: "^subgraphs/awards/" },
      to: {
        path: "^subgraphs/",
        pathNot:
          "^subgraphs/(awards/|mutations/|files/|access-policy\\.ts$|write-policy\\.ts$|sectors\\.ts$|sector-code\\.ts$|unit-kind\\.ts$|graph-description\\.ts$|search-spelling\\.ts$|short-forms\\.ts$|shared-record-types\\.ts$|sector/definition\\.ts$|sector/[^/]+/[^/]+\\.enums\\.ts$)",
      },
    },
    {
      name: "awards-takes-types-of-a-definition",
      severity: "error",
      from: { path: "^subgraphs/awards/" },
      to: { path: "^subgraphs/sector/definition\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pages-know-no-server",
      comment: "The pages meet the server over HTTP only.",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^(platform|subgraphs|gateway|generator|commands|scripts|testing|tests|bench)/" },
    },
    {
      name: "server-knows-no-page",
      severity: "error",
      from: { path: "^(platform|subgraphs|gateway|generator|commands)/", pathNot: test },
      to: { path: "^web/" },
    },
    {
      name: "generator-knows-kinds-of-records",
      comment:
        "It writes files: of a subgraph it knows the kinds of records, and of its sectors the definitions.",
      severity: "error",
      from: { path: "^generator/", pathNot: test },
      to: {
        path: "^(subgraphs|gateway|commands)/",
        pathNot: "(\\.records\\.ts$|^subgraphs/sectors\\.ts$|/definition\\.ts$)",
      },
    },
    {
      name: "commands-are-the-end",
      comment: "A command puts the parts together; only tests and benchmarks reach into it.",
      severity: "error",
      from: { pathNot: ["^commands/", test] },
      to: { path: "^commands/" },
    },
    {
      name: "tests-are-not-imported",
      severity: "error",
      from: { pathNot: test },
      to: { path: test },
    },
    {
      name: "no-circle",
      comment:
        "Files that need each other are one file, also where it is by their types alone. Types and entities name each other " +
        "through thunks; the type of a subgraph's context follows from its features, whose resolvers are given that context.",
      severity: "error",
      from: {},
      to: {
        circular: true,
        via: { pathNot: "\\.(type|entity)\\.ts$" },
        viaOnly: { pathNot: "^subgraphs/[^/]+/context\\.ts$" },
      },
    },
    {
      name: "shipped-code-needs-no-development-package",
      comment: "The image holds no development packages. schema is a command of development.",
      severity: "error",
      from: {
        path: "^(platform|subgraphs|gateway|generator|commands)/",
        pathNot: [test, "^commands/schema/"],
      },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "packages-are-listed",
      comment: "A package that package.json does not name is there by chance.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "imports-are-found",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|\\.data|\\.cache)/" },
    // Imports of types only are seen too: a direction is a direction.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
