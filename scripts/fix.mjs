import "./require-node.mjs";
import { packages } from "./prepare/packages.mjs";
import { server } from "./prepare/server.mjs";
import { prepare } from "./prepare.mjs";
import { doAll } from "./tasks/step.mjs";
import { emitSchema, eslint, prettier } from "./tasks/tools.mjs";

/** `npm run fix`: repairs what a machine can of what `npm run check` finds, and shows what is left. */
await prepare([packages]);
const failed = await doAll([
  { title: "Lint", run: () => eslint("--fix") },
  { title: "Format", run: () => prettier("--write") },
  server,
  { title: "Schema", run: () => emitSchema() },
]);
if (failed.length > 0) process.exitCode = 1;
