import { existsSync, readFileSync } from "node:fs";
import { filesBelow, fingerprint } from "../tasks/fingerprint.mjs";
import { inRoot } from "../tasks/root.mjs";
import { runNode } from "../tasks/run.mjs";
import { readStamp, writeStamp } from "../tasks/stamp.mjs";

const stampFile = inRoot("dist", ".server-stamp");

/** Compiles the TypeScript of the server, its commands and its tests into dist/. */
export const server = {
  title: "Compiling",
  advice: "The TypeScript does not compile. Repair what is listed above, and run this again.",
  isDone: () => existsSync(inRoot("dist", "commands", "start.js")) && readStamp(stampFile) === sources(),
  async run() {
    const made = sources();
    const result = await runNode([inRoot("node_modules", "typescript", "bin", "tsc"), "-p", "."]);
    if (result.code === 0) writeStamp(stampFile, made);
    return result;
  },
};

function sources() {
  const { include } = JSON.parse(readFileSync(inRoot("tsconfig.json"), "utf8"));
  const folders = include.map((folder) => inRoot(folder));
  return fingerprint([
    inRoot("tsconfig.json"),
    inRoot("package-lock.json"),
    ...folders.flatMap((folder) => filesBelow(folder, (file) => file.endsWith(".ts"))),
  ]);
}
