import { constants } from "node:os";
import { pathToFileURL } from "node:url";
import { prepare } from "../prepare.mjs";
import { endWithNpm } from "./end-with-npm.mjs";
import { inRoot, root } from "./root.mjs";

/**
 * Prepares the project, and runs one of commands/ in this very process, so that signals and exit codes are its own.
 * @param {string} name the file in commands/
 * @param {readonly string[]} options what it is given
 */
export async function runCommand(name, options) {
  const hasNpmGone = endWithNpm();
  await prepare();
  if (hasNpmGone()) process.exit(128 + constants.signals.SIGTERM);
  const file = inRoot("dist", "commands", `${name}.js`);
  process.chdir(root);
  process.setSourceMapsEnabled(true);
  process.argv = [process.execPath, file, ...options];
  await import(pathToFileURL(file).href);
}
