import "./require-node.mjs";
import { prepare } from "./prepare.mjs";
import { jest } from "./tasks/tools.mjs";

/** `npm test`: the tests that need nothing but Node. What follows `--` goes to Jest. */
await prepare();
const { code } = await jest("--selectProjects", "unit", "graph", ...process.argv.slice(2));
process.exitCode = code;
