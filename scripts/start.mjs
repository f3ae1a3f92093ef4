import "./require-node.mjs";
import { runCommand } from "./tasks/run-command.mjs";

/** `npm start`: does what is missing on this machine, and serves. */
await runCommand("start", process.argv.slice(2));
