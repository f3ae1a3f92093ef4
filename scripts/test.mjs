import "./require-node.mjs";
import { prepare } from "./prepare.mjs";
import { jest } from "./tasks/tools.mjs";

const projects = ["unit", "graph", "graph-database", "alone", "alone-database"];

/** `npm test`: the tests that need nothing but Node. What follows `--` goes to Jest. */
await prepare();
// A pattern stands before the projects: what follows `--selectProjects` is taken for one of them.
const { code } = await jest(...process.argv.slice(2), "--selectProjects", ...projects);
process.exitCode = code;
