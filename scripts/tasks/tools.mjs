import { inRoot } from "./root.mjs";
import { runNode } from "./run.mjs";

/** The tools that watch over the code, each with the arguments that follow what every run needs. */
export const eslint = (...options) =>
  runNode([inRoot("node_modules", "eslint", "bin", "eslint.js"), ".", "--max-warnings=0", ...options]);

export const prettier = (...options) =>
  runNode([inRoot("node_modules", "prettier", "bin", "prettier.cjs"), ".", "--log-level=warn", ...options]);

export const typescript = (...options) =>
  runNode([inRoot("node_modules", "typescript", "bin", "tsc"), ...options]);

export const emitSchema = (...options) => runNode([inRoot("dist", "commands", "schema.js"), ...options]);

export const cruise = (...folders) =>
  runNode([
    inRoot("node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs"),
    "--config",
    inRoot(".dependency-cruiser.cjs"),
    ...folders,
  ]);

export const spelling = () =>
  runNode([inRoot("node_modules", "cspell", "bin.mjs"), "lint", "--no-progress", "--no-summary", "**/*"]);

/** Files, exports and packages that nobody uses. */
export const unused = () => runNode([inRoot("node_modules", "knip", "bin", "knip.js"), "--no-progress"]);

export const jest = (...options) =>
  runNode([inRoot("node_modules", "jest", "bin", "jest.js"), ...options], {
    show: true,
    env: { NODE_ENV: "test" },
  });
