import "./require-node.mjs";
import { existsSync } from "node:fs";
import { packages } from "./prepare/packages.mjs";
import { server } from "./prepare/server.mjs";
import { prepare } from "./prepare.mjs";
import { inRoot } from "./tasks/root.mjs";
import { doAll } from "./tasks/step.mjs";
import { cruise, emitSchema, eslint, prettier, spelling, typescript, unused } from "./tasks/tools.mjs";

/** `npm run check`: everything that can be said of the code without running it. It changes no file of the project. */
const types = { title: "Types", run: () => (server.isDone() ? { code: 0, output: "" } : server.run()) };
const pageTypes = { title: "Types of the pages", run: () => typescript("-p", "web/tsconfig.json") };
const schema = { title: "Schema", run: () => emitSchema("--check") };
const directions = {
  title: "Import directions",
  run: () =>
    cruise(
      ...[
        "platform",
        "subgraphs",
        "gateway",
        "generator",
        "commands",
        "web",
        "testing",
        "tests",
        "bench",
      ].filter((folder) => existsSync(inRoot(folder))),
    ),
};
const lint = { title: "Lint", run: () => eslint() };
const words = { title: "Spelling", run: () => spelling() };
const takers = { title: "Unused exports", run: () => unused() };
const format = { title: "Format", run: () => prettier("--check") };

await prepare([packages]);
// Two lanes for two cores. The schema is emitted by what the types are compiled to, so it follows them.
const lanes = [
  [types, schema, pageTypes, words, takers],
  [lint, directions, format],
];
const failed = (await Promise.all(lanes.map(doAll))).flat();
const count = lanes.flat().length;
if (failed.length === 0) {
  process.stdout.write(`All ${count} checks passed.\n`);
} else {
  process.stdout.write(`${failed.length} of ${count} checks failed: ${failed.join(", ")}. `);
  process.stdout.write("`npm run fix` repairs what a machine can.\n");
  process.exitCode = 1;
}
