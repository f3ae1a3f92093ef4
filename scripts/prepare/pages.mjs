import { existsSync } from "node:fs";
import { filesBelow, fingerprint } from "../tasks/fingerprint.mjs";
import { inRoot } from "../tasks/root.mjs";
import { runNode } from "../tasks/run.mjs";
import { readStamp, writeStamp } from "../tasks/stamp.mjs";

const stampFile = inRoot("dist", ".pages-stamp");

/** Bundles the pages of web/ into dist/web. */
export const pages = {
  title: "Building the pages",
  advice: "The pages were not built. Repair what is listed above, and run this again.",
  isDone: () => existsSync(inRoot("dist", "web", "index.html")) && readStamp(stampFile) === sources(),
  async run() {
    const made = sources();
    const vite = inRoot("node_modules", "vite", "bin", "vite.js");
    const result = await runNode(
      [vite, "build", "--config", inRoot("web", "vite.config.mts"), "--logLevel", "warn"],
      // A page is always built as it is served, whatever NODE_ENV the shell has.
      { env: { NODE_ENV: "production" } },
    );
    if (result.code === 0) writeStamp(stampFile, made);
    return result;
  },
};

function sources() {
  return fingerprint([
    inRoot("tsconfig.json"),
    inRoot("package-lock.json"),
    ...filesBelow(inRoot("web"), (file) => !/\.test\.tsx?$|\.md$/.test(file)),
  ]);
}
