import "./require-node.mjs";
import { existsSync } from "node:fs";
import { inRoot } from "./tasks/root.mjs";
import { runCommand } from "./tasks/run-command.mjs";
import { endWith } from "./tasks/step.mjs";

/** One of commands/, with what it needs prepared: `node scripts/command.mjs subgraph justice`. */
const [name = "", ...options] = process.argv.slice(2);
if (!existsSync(inRoot("commands", `${name}.ts`))) await endWith(1, `There is no command "${name}".\n`);
await runCommand(name, options);
