import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** What every file keeps to, TypeScript or not: faults that neither a compiler nor a formatter finds. */
const everywhere = {
  eqeqeq: ["error", "always", { null: "ignore" }],
  "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
  "array-callback-return": "error",
  "no-cond-assign": "error",
  "no-constant-binary-expression": "error",
  "no-constructor-return": "error",
  "no-debugger": "error",
  "no-duplicate-case": "error",
  "no-empty": "error",
  "no-eval": "error",
  "no-irregular-whitespace": "error",
  "no-misleading-character-class": "error",
  "no-self-assign": "error",
  "no-self-compare": "error",
  "no-sparse-arrays": "error",
  "no-template-curly-in-string": "error",
  "no-unreachable-loop": "error",
  "no-unsafe-finally": "error",
  "no-useless-escape": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
  "prefer-object-has-own": "error",
  "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
};

const typescript = {
  "no-unused-vars": "off",
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  // Files with decorators are let: their metadata need the class itself.
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
  "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  // `async` also says that a function's errors come as a rejection.
  "@typescript-eslint/require-await": "off",
  // A package whose types are to be widened may ask for one: `declare module`.
  "@typescript-eslint/no-namespace": ["error", { allowDeclarations: true }],
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
  "@typescript-eslint/return-await": ["error", "in-try-catch"],
};

const environment = {
  "no-restricted-properties": [
    "error",
    { object: "process", property: "env", message: "The environment is read in platform/config only." },
  ],
};

const imports = {
  "@typescript-eslint/no-restricted-imports": [
    "error",
    {
      paths: [
        { name: "typeorm", message: "TypeORM is seen in *.entity.ts, *.store.ts and migrations only." },
        {
          name: "node:process",
          importNames: ["env"],
          message: "The environment is read in platform/config only.",
        },
      ],
      patterns: [
        { group: ["typeorm/*"], message: "TypeORM is seen in *.entity.ts, *.store.ts and migrations only." },
      ],
    },
  ],
};

const tests = ["**/*.test.ts", "**/*.test.tsx", "**/testkit/**", "testing/**", "tests/**", "bench/**"];

export default defineConfig(
  globalIgnores(["dist/", ".data/", ".cache/", "coverage/", "**/__generated__/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" }, rules: everywhere },
  {
    files: ["**/*.ts", "**/*.tsx", "**/*.mts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: { ...typescript, ...environment, ...imports, "no-console": "error" },
  },
  {
    name: "who may know TypeORM",
    files: [
      "**/*.entity.ts",
      "**/*.store.ts",
      "**/migrations/**",
      "platform/{audit,database,mutations,outbox,records}/**",
      "platform/graphql/pagination/**",
      // The hook that keeps counts is given the transaction's manager.
      "subgraphs/awards/statistics/counted-as.ts",
      // Writes the next migration.
      "commands/migration/**",
      "commands/write-migration.ts",
      ...tests,
    ],
    rules: { "@typescript-eslint/no-restricted-imports": "off" },
  },
  {
    name: "a feature names its resolvers, and loads them when a schema is built",
    files: ["**/*.feature.ts"],
    rules: { "@typescript-eslint/no-require-imports": "off", "@typescript-eslint/no-unsafe-return": "off" },
  },
  {
    name: "who may read the environment",
    files: ["platform/config/**", ...tests],
    rules: { "no-restricted-properties": "off" },
  },
  {
    name: "the pages have no log but the console, and GraphiQL's actions are free functions",
    files: ["web/**"],
    rules: {
      "no-console": ["error", { allow: ["warn", "error"] }],
      "@typescript-eslint/unbound-method": "off",
      // The linter cannot resolve the types that GraphiQL takes from its toolkit; the compiler can.
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    name: "scripts have no compiler that knows their names",
    files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
    languageOptions: {
      globals: {
        Buffer: "readonly",
        module: "writable",
        performance: "readonly",
        process: "readonly",
        require: "readonly",
        setTimeout: "readonly",
        URL: "readonly",
      },
    },
    rules: { "no-undef": "error" },
  },
  {
    name: "tests look into answers whose types they state themselves",
    files: tests,
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
