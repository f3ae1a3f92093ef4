const { availableParallelism } = require("node:os");
const { filesOf } = require("./tests/projects/projects.cjs");

const shared = {
  testEnvironment: "<rootDir>/tests/projects/forgetting-environment.cjs",
  // Each suite has a context of its own, in which to look up a global takes long: loops over texts do it by the million.
  sandboxInjectedGlobals: ["Math"],
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { diagnostics: false }],
    // It has no other form than an ES module.
    "/node_modules/jose/.+\\.js$": "<rootDir>/testing/es-module-transformer.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!jose/)"],
  setupFiles: ["reflect-metadata"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.data/", "<rootDir>/.cache/"],
};

/** A project of suites of tests/, which are sorted into projects there. */
const project = (displayName, more = {}) => ({
  ...shared,
  displayName,
  testMatch: filesOf(displayName),
  ...more,
});

const overRecords = {
  globalSetup: "<rootDir>/testing/global-setup.ts",
  globalTeardown: "<rootDir>/testing/global-teardown.ts",
};
const oneAtATime = { runner: "<rootDir>/tests/projects/one-at-a-time-runner.cjs" };

/**
 * Unit tests stand beside the code. tests/ holds what crosses a process: `graph` needs nothing but Node and the built
 * project, and so does `graph-database`, whose answers turn on the database: with EMULATION_GRAPH_TEST_DATABASE it runs
 * on a server. What measures time or memory is `alone`, or `alone-database`, and has no neighbour. `ide` needs a browser,
 * `server` the programs of MariaDB and Redis.
 */
module.exports = {
  testTimeout: 120_000,
  // On two cores Jest would take one worker, and a core would idle whenever a test itself computes.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: "<rootDir>/tests/projects/long-first-sequencer.cjs",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: [
        "<rootDir>/{platform,subgraphs,gateway,generator,commands,testing,schema,web,bench}/**/*.test.ts",
      ],
    },
    project("graph", overRecords),
    project("graph-database", overRecords),
    project("alone", { ...overRecords, ...oneAtATime }),
    project("alone-database", { ...overRecords, ...oneAtATime }),
    project("server", overRecords),
    project("ide", overRecords),
  ],
};
