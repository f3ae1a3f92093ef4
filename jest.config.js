const shared = {
  testEnvironment: "node",
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { diagnostics: false }],
    // It has no other form than an ES module.
    "/node_modules/jose/.+\\.js$": "<rootDir>/testing/es-module-transformer.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!jose/)"],
  setupFiles: ["reflect-metadata"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.data/", "<rootDir>/.cache/"],
};

/**
 * Unit tests stand beside the code. tests/ holds what crosses a process: `graph` needs nothing but Node and the built
 * project, `ide` needs a browser, `server` the programs of
 * MariaDB and Redis. With EMULATION_GRAPH_TEST_DATABASE, `graph` runs on a database server too.
 */
module.exports = {
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: [
        "<rootDir>/{platform,subgraphs,gateway,generator,commands,testing,schema,web,bench}/**/*.test.ts",
      ],
    },
    {
      ...shared,
      displayName: "graph",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["ide", "database-server", "shared-response-cache", "shared-rate"].map(
        (folder) => `<rootDir>/tests/${folder}/`,
      ),
      globalSetup: "<rootDir>/testing/global-setup.ts",
      globalTeardown: "<rootDir>/testing/global-teardown.ts",
    },
    {
      ...shared,
      displayName: "server",
      testMatch: ["<rootDir>/tests/{database-server,shared-response-cache,shared-rate}/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "ide",
      testMatch: ["<rootDir>/tests/ide/**/*.test.ts"],
    },
  ],
};
